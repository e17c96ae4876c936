import { hasChanceNumber } from '../cues/chance-numbers'
import { hasFuture } from '../cues/future'
import { cuesIn } from '../cues/lexicon'
import type { Word } from '../turns/words'

/** Words of a unit, `to` exclusive. */
export type Clause = { from: number; to: number }

const joining = new Set(['and', 'but', 'so', 'yet', 'while', 'whereas', 'although', 'though', 'or', 'nor'])
const opening = new Set(
  'i you he she it we they there this that these those the a an my our his her its their if when unless once should nobody everyone most some many one in by as'.split(
    ' ',
  ),
)
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
    if (hasStrength(words.slice(part.from, part.to))) {
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

/** Whether words say something of what may come, by themselves. */
function hasStrength(words: readonly Word[]): boolean {
  return hasFuture(words) || hasChanceNumber(words) || cuesIn(words).some(({ kind }) => strong.has(kind))
}

function lengthOf(words: readonly Word[], { from, to }: Clause): number {
  return (words[to - 1]?.end ?? 0) - (words[from]?.start ?? 0)
}

function canCut(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at]?.word ?? '', words[at + 1]]
  if (!before || at < 2 || at > words.length - 3) return false
  if (before.word === ';' || /^[—–]$/.test(before.word)) return true
  if (before.word === '-' && before.start > (words[at - 2]?.end ?? 0)) return true
  if (before.word === ':') return words.length - at > 4
  if (
    /^(?:and|but)$/.test(word) &&
    /^(?:it|they|he|she|we|that)$/.test(next?.word ?? '') &&
    words.length - at <= 7
  )
    return false
  const isAfterComma = before.word === ','
  if (
    isAfterComma &&
    (word === 'which' ||
      (word === 'with' &&
        /^(?:a|an|the|no|only|some|both|each|all|neither|many|most|\d+)$/.test(next?.word ?? '')))
  )
    return true
  if (!joining.has(word)) return false
  if (isAfterComma && word !== 'or') return true
  return opening.has(next?.word ?? '') && /^(?:and|but|while|whereas|though|although|yet)$/.test(word)
}
