import { isDash, type Token } from './tokens'

/** A number in a text, and the first piece after it. */
export type SpokenNumber = { value: number; next: number; isWord: boolean }

const units = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)

const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
)

const rounds = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])

/**
 * The number that begins at a piece: digits ("62.5", "1,000") or words up to a thousand ("sixty-five", "a hundred").
 *
 * @example numberAt(tokensOf('sixty-five percent'), 0) // { value: 65, next: 3, isWord: true }
 */
export function numberAt(tokens: readonly Token[], at: number): SpokenNumber | null {
  const word = tokens[at]?.word
  if (word === undefined) return null
  if (/^\.?\d/.test(word)) return digits(word, at)
  const round = word === 'a' || word === 'one' ? rounds.get(tokens[at + 1]?.word ?? '') : undefined
  if (round !== undefined) return { value: round, next: at + 2, isWord: true }
  const ten = tens.get(word)
  if (ten === undefined) return oneWord(units.get(word), at)
  const unitAt = isDash(tokens[at + 1]) ? at + 2 : at + 1
  const unit = units.get(tokens[unitAt]?.word ?? '')
  if (unit !== undefined && unit > 0 && unit < 10)
    return { value: ten + unit, next: unitAt + 1, isWord: true }
  return oneWord(ten, at)
}

function oneWord(value: number | undefined, at: number): SpokenNumber | null {
  return value === undefined ? null : { value, next: at + 1, isWord: true }
}

function digits(word: string, at: number): SpokenNumber | null {
  const value = Number(/^\d{1,3}(?:,\d{3})+$/.test(word) ? word.replaceAll(',', '') : word.replace(',', '.'))
  return Number.isFinite(value) ? { value, next: at + 1, isWord: false } : null
}
