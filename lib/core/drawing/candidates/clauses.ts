import { hasChanceNumber } from '../cues/chance-numbers'
import { hasFuture } from '../cues/future'
import { cuesIn } from '../cues/lexicon'
import type { Word } from '../turns/words'
import { canCut } from './cuts'

/** Words of a unit, `to` exclusive. */
export type Clause = { from: number; to: number }

const strong = new Set([
  'for.likelihood',
  'for.bound',
  'for.attitude',
  'for.surprise',
  'for.denial',
  'for.fear',
  'for.emphasis',
])

/**
 * The clauses that a careful editor would quote apart: a unit is cut at semicolons, dashes and between coordinate
 * clauses where both parts speak of the future, or where the rest would be most of the quote.
 */
export function clausesOf(words: readonly Word[]): Clause[] {
  const cuts = words.flatMap((_, at) => (canCut(words, at) ? [at] : []))
  if (cuts.length === 0) return [{ from: 0, to: words.length }]
  const parts = [0, ...cuts].map((from, index) => ({ from, to: cuts[index] ?? words.length }))
  const clauses: Clause[] = []
  let weakFrom: number | null = null
  for (const part of parts) {
    const last = clauses.at(-1)
    if (last === undefined && weakFrom !== null && isChanceAlone(words, part)) {
      clauses.push({ from: weakFrom, to: part.to })
      weakFrom = null
    } else if (hasStrength(words.slice(part.from, part.to)) || isSecondVerb(words, part.from)) {
      const weak = weakFrom === null ? null : { from: weakFrom, to: part.from }
      clauses.push({
        from: weak && staysWith(words, weak, part, part.from) ? weak.from : part.from,
        to: part.to,
      })
      weakFrom = null
    } else if (
      last &&
      weakFrom === null &&
      words[part.from]?.word !== 'with' &&
      staysWith(words, part, last, part.from)
    )
      last.to = part.to
    else weakFrom ??= part.from
  }
  return clauses.length > 0 ? clauses : [{ from: 0, to: words.length }]
}

/** Whether a part that says nothing of the future stays in the quote of the one beside it. */
function staysWith(words: readonly Word[], weak: Clause, beside: Clause, cut: number): boolean {
  return words[cut - 1]?.word === ';' || lengthOf(words, weak) <= 1.1 * lengthOf(words, beside)
}

/** "… and to halve by 2030": the verb before it says that it is to come. */
function isSecondVerb(words: readonly Word[], from: number): boolean {
  return /^(?:and|but)$/.test(words[from]?.word ?? '') && words[from + 1]?.word === 'to'
}

/** "…: likely", "… – call it 65": how likely it is, of what stands before. */
function isChanceAlone(words: readonly Word[], { from, to }: Clause): boolean {
  const rest = words.slice(from, to).filter(({ word }) => /[\p{L}\p{N}%]/u.test(word))
  return (
    rest.length <= 7 &&
    !hasFuture(rest) &&
    !rest.some(({ word }) => /^(?:it|he|she|they|there|we|is|are)$/.test(word) && word !== 'it')
  )
}

/** Whether words say something of what may come, by themselves. */
function hasStrength(words: readonly Word[]): boolean {
  return hasFuture(words) || hasChanceNumber(words) || cuesIn(words).some(({ kind }) => strong.has(kind))
}

function lengthOf(words: readonly Word[], { from, to }: Clause): number {
  return (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0)
}
