import { addDays } from '@/lib/core/calendar'
import type { Grain } from '@/lib/core/drawing/candidate'
import type { Force } from './deadline'
import type { LeadKind } from './leads'
import { nextYears, type Stretch } from './stretch'

/** The days that a lead makes of a stretch, and the convention in words. */
export type Bound = {
  earliest: string | null
  latest: string | null
  grain: Grain
  rule: string
  force: Force
  isPast: boolean
}

/**
 * The deadline that a lead makes of a stretch: by, until and through end with its last day, before ends the day before
 * it begins, in and this run from its first day, or from publication if it has begun.
 *
 * @param today the day of publication; null if unknown, and then nothing is cut off at it
 */
export function bind(kind: LeadKind | null, given: Stretch, today: string | null): Bound {
  const stretch = kind === 'before' || kind === 'notBefore' ? notYetBegun(given, today) : given
  const { first, last, edge, grain } = stretch
  const isOver = stretch.looksBack === true || (today !== null && last < today)
  const of = { grain, isPast: isOver }
  if (kind === 'by' || kind === 'until')
    return {
      ...of,
      earliest: null,
      latest: edge === 'start' ? first : last,
      force: 'limit',
      rule: `${kind} a time ends with its last day`,
    }
  if (kind === 'before' || kind === 'notBefore') {
    const latest = edge === 'end' ? last : addDays(first, -1)
    const rule =
      kind === 'before'
        ? 'before a time ends the day before it begins'
        : 'not before a time denies what is said for the days before it begins'
    return {
      ...of,
      earliest: null,
      latest,
      force: 'limit',
      rule,
      isPast: stretch.looksBack === true || (today !== null && latest < today),
    }
  }
  if (kind === 'after' || (kind === 'from' && !stretch.isRange))
    return {
      ...of,
      earliest: null,
      latest: null,
      force: 'start',
      rule: `${kind} a time sets no last day`,
    }
  if (kind === 'since')
    return {
      ...of,
      earliest: first,
      latest: last,
      force: 'start',
      rule: 'since a time looks back',
      isPast: true,
    }
  if (edge === 'end')
    return {
      ...of,
      earliest: null,
      latest: last,
      force: kind ? 'stretch' : 'bare',
      rule: 'the end of a time is its last day',
    }
  const from = today !== null && first < today && !isOver ? today : first
  const rule =
    from === first
      ? 'a time runs from its first day to its last'
      : 'a time that has begun runs from publication to its last day'
  if (kind === 'within')
    return {
      ...of,
      earliest: null,
      latest: last,
      force: 'limit',
      rule: 'within a time ends with its last day',
    }
  return { ...of, earliest: from, latest: last, force: kind || !isPlain(stretch) ? 'stretch' : 'bare', rule }
}

function isPlain(stretch: Stretch): boolean {
  return !stretch.standsAlone
}

/** "Before summer", said in summer, means the next one. */
function notYetBegun(stretch: Stretch, today: string | null): Stretch {
  return stretch.isYearly && today !== null && stretch.first <= today ? nextYears(stretch) : stretch
}
