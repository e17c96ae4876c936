import { hasChanceNumber } from '../cues/chance-numbers'
import { hasFuture } from '../cues/future'
import { cuesIn } from '../cues/lexicon'
import type { Word } from '../turns/words'
import { hasVerb } from './clause-verb'
import { isConcession } from './concession'
import { type Cut, cutsOf } from './cuts'

/** Words of a unit, `to` exclusive. */
export type Clause = { from: number; to: number }

/** A clause as it stands between two cuts, with how it begins. */
type Part = Clause & { kind: Cut['kind'] | 'first'; isStrong: boolean }

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
 * The clauses that a careful editor would quote apart: a unit is cut at semicolons, dashes, between coordinate clauses
 * and before a second verb. Beside one that speaks of the future, what says nothing of it stays only where it is short.
 * Words of which no part speaks of the future stay whole.
 */
export function clausesOf(words: readonly Word[]): Clause[] {
  const parts = partsOf(words)
  if (!parts.some(({ isStrong }) => isStrong)) return [{ from: 0, to: words.length }]
  const clauses: Clause[] = []
  for (const [index, part] of parts.entries()) {
    const [last, before] = [clauses.at(-1), parts[index - 1]]
    const isAfter = last?.to === part.from
    if (last && isAfter && !part.isStrong && staysAfter(words, part)) last.to = part.to
    else if (last && isAfter && part.isStrong && !before?.isStrong && staysBefore(words, last, part))
      last.to = part.to
    else if (part.isStrong || isOwn(words, part)) clauses.push({ from: part.from, to: part.to })
  }
  return clauses
}

function partsOf(words: readonly Word[]): Part[] {
  const cuts = [{ at: 0, kind: 'first' as const }, ...cutsOf(words)]
  return cuts.map(({ at, kind }, index) => {
    const to = cuts[index + 1]?.at ?? words.length
    const isItem = kind === 'item' || cuts[index + 1]?.kind === 'item'
    return { from: at, to, kind, isStrong: isItem || hasStrength(words.slice(at, to)) }
  })
}

/** Words before a mark that name what the forecast is of: "The spectrometer is another matter;". */
const longestLead = 7

/** The longest words that do nothing but weigh what stands before them. */
const longestChance = 7

/** Whether a part that says nothing of the future is what the next one speaks of, or weighs. */
function staysBefore(words: readonly Word[], { from, to }: Clause, next: Part): boolean {
  if (next.kind !== 'mark') return false
  if (to - from <= longestLead && words[to - 1]?.word !== '-') return !saysOwn(words.slice(from, to))
  const said = words.slice(next.from, next.to).filter(({ word }) => /[\p{L}\p{N}%]/u.test(word))
  return (
    said.length <= longestChance &&
    !said.some(({ word }) => /^(?:i|he|she|they|there|we|you|is|are)$/.test(word)) &&
    !hasFuture(said)
  )
}

/** "The north is drying too;": more than a name, and not "is another matter". */
function saysOwn(words: readonly Word[]): boolean {
  return (
    words.at(-1)?.word === ';' &&
    hasVerb(words) &&
    !/^(?:matter|thing|story|question|case)$/.test(words.at(-2)?.word ?? '')
  )
}

/** The longest remark that stays with what it follows. */
const longestRemark = 5

function staysAfter(words: readonly Word[], { from, to, kind }: Part): boolean {
  const said = words.slice(from, to).filter(({ word }) => /[\p{L}\p{N}]/u.test(word))
  return kind !== 'tail' && kind !== 'verb' && said.length <= longestRemark
}

/** Whether words that say nothing of the future may be quoted all the same; a "which is …" says what something is. */
function isOwn(words: readonly Word[], { from, to, kind }: Part): boolean {
  return kind !== 'tail' && to - from > 3 && words[from]?.word !== 'which' && !isConcession(words, from)
}

/** Whether words say something of what may come, by themselves. */
function hasStrength(words: readonly Word[]): boolean {
  return (
    hasFuture(words) ||
    hasChanceNumber(words) ||
    words.some(({ word }) => /^(?:chances?|odds|likelihood|probability)$/.test(word)) ||
    cuesIn(words).some(({ kind }) => strong.has(kind))
  )
}
