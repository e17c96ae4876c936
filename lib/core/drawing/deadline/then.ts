import { addDays } from '@/lib/core/calendar'
import type { Deadline } from './deadline'
import type { Said } from './said'
import { yearOf, years } from './stretch'
import { after, afterAny, type Token } from './tokens'

/** How many letters and how many times back the time that "then" takes up may lie. */
const furthest = 1500
const mostBack = 12

/**
 * A time that takes up the one named last: "by then", "until then", "before then", "the year after". Vague where none
 * was named, and of "after that"; null where no such words stand at `at`.
 */
export function thenAt(tokens: readonly Token[], at: number, found: readonly Deadline[]): Said | null {
  const afterThat = afterThatAt(tokens, at)
  if (afterThat !== null) return taking(afterThat, null, null)
  const by = afterAny(tokens, at, [
    'by then',
    'until then',
    'till then',
    'before then',
    'between now and then',
  ])
  const nextYear = by === null ? yearAfterAt(tokens, at) : null
  const next = by ?? nextYear
  if (next === null) return null
  const start = tokens[at]?.start ?? 0
  const last = found.slice(-mostBack).findLast(({ latest, isPast }) => latest !== null && !isPast)
  const isNear = last !== undefined && last.latest !== null && start - last.end < furthest
  if (!isNear || last.latest === null) return taking(next, null, null)
  if (nextYear !== null) {
    const { first, last: end } = years(yearOf(last.latest) + 1)
    return taking(next, first, end, 'year')
  }
  const isBefore = tokens[at]?.word === 'before' && last.earliest !== null
  return taking(next, null, isBefore && last.earliest ? addDays(last.earliest, -1) : last.latest, last.grain)
}

/** "After that we shall see"; not "after that defeat". */
function afterThatAt(tokens: readonly Token[], at: number): number | null {
  const next = afterAny(tokens, at, ['after that', 'after this', 'from then on', 'thereafter'])
  const isWhole =
    /^(?:[.,;:!?)”"’—–]|i|we|you|he|she|it|they|there|the|a|an|nobody|everybody|everything|nothing|)$/
  return next !== null && isWhole.test(tokens[next]?.word ?? '') ? next : null
}

/** "The year after", "the year after that"; not "the year after the flood". */
function yearAfterAt(tokens: readonly Token[], at: number): number | null {
  const from = afterAny(tokens, at, ['in', 'by']) ?? at
  const that = after(tokens, from, 'the', 'year', 'after', 'that')
  if (that !== null) return that
  const next = after(tokens, from, 'the', 'year', 'after')
  return next !== null && /^(?:[.,;:!?)”"’—–]|)$/.test(tokens[next]?.word ?? '') ? next : null
}

function taking(
  next: number,
  earliest: string | null,
  latest: string | null,
  grain: Said['grain'] = 'vague',
): Said {
  const rule = latest === null ? 'the words name no day' : 'the words take up the time named before'
  const force = earliest === null ? 'limit' : 'stretch'
  return {
    earliest,
    latest,
    grain,
    rule,
    force,
    isPast: false,
    next,
    isRelative: true,
    isVague: latest === null,
  }
}
