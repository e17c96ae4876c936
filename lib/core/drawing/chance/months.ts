import type { Token } from './tokens'

const months = new Set(
  'in by of until before since early late mid last next this from through to and during'.split(' '),
)

/** Writes the month of May large again, so that nothing takes it for the verb. */
export function withMonths<T extends Token>(text: string, tokens: readonly T[]): T[] {
  return tokens.map((token, at) => (isMay(text, tokens, at) ? { ...token, word: 'May' } : token))
}

/** "In May", "May 3", "I think May is": the month, not the verb, which is not written large within a sentence. */
function isMay(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.word !== 'may' || text.charAt(token.start) !== 'M') return false
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '']
  if (at > 0 && /^[\p{L},;]/u.test(before)) return true
  return /^(?:is|was|will)$/.test(after) || months.has(before) || /^\d/.test(after) || /^\d/.test(before)
}
