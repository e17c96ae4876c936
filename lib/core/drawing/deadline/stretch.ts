import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate } from '@/lib/core/calendar'
import type { Grain } from '@/lib/core/drawing/candidate'

/** A stretch of the calendar that words name, both days included. */
export type Stretch = {
  first: CalendarDate
  last: CalendarDate
  grain: Grain
  /** It counts from the day of publication. */
  isRelative: boolean
  /** Only this edge of it is named ("the end of June"). */
  edge?: 'start' | 'end'
  /** The words look back ("last year"). */
  looksBack?: boolean
  /** The words name it, but nothing says when it is ("fiscal 2027" of an unknown year-end). */
  isUndated?: boolean
  /** Which one is meant was worked out from the day of publication, and the next of its kind begins a year later. */
  isYearly?: boolean
  /** The words have another sense, so that it takes a preposition or a year to make them a time ("May", "fall"). */
  needsLead?: boolean
  /** "The year", "the next decade": a time within it or at its end only. */
  isUnit?: boolean
  /** Two times with a link between them ("2027 to 2029"). */
  isRange?: boolean
  /** It may stand for a time without "in" or "by" before it. */
  standsAlone?: boolean
}

/** Whole months from the first day of one on. */
export function months(year: number, month: number, length: number, grain: Grain): Stretch {
  const end = month - 1 + length
  return {
    first: firstOfMonth(year, month),
    last: addDays(firstOfMonth(year + Math.floor(end / 12), (end % 12) + 1), -1),
    grain,
    isRelative: false,
  }
}

function firstOfMonth(year: number, month: number): CalendarDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}

export function years(year: number, length = 1, grain: Grain = 'year'): Stretch {
  return months(year, 1, 12 * length, grain)
}

export function day(date: CalendarDate): Stretch {
  return { first: date, last: date, grain: 'day', isRelative: false }
}

export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}

/** The one of a yearly stretch that runs on a day, or else the next to come. */
export function comingOrRunning(inYear: (year: number) => Stretch, today: CalendarDate): Stretch {
  const year = yearOf(today)
  const found = [inYear(year - 1), inYear(year)].find((stretch) => stretch.last >= today) ?? inYear(year + 1)
  return { ...found, isRelative: true, isYearly: true }
}

/**
 * What "next" means before a month, a season or a holiday: the first that begins in a later calendar year, unless
 * this year's is still over half a year ahead.
 */
export function nextOne(inYear: (year: number) => Stretch, today: CalendarDate): Stretch {
  const soonest = inYear(yearOf(today))
  const later = Temporal.PlainDate.from(today).add({ months: 6 }).toString()
  return { ...(soonest.first > later ? soonest : inYear(yearOf(today) + 1)), isRelative: true }
}

export function nextYears({ first, last, ...rest }: Stretch): Stretch {
  const later = (date: CalendarDate) => Temporal.PlainDate.from(date).add({ years: 1 }).toString()
  return { ...rest, first: later(first), last: later(last) }
}

/**
 * A third of a stretch, 0 to 2: four months of a year, forty of a decade, ten days of a month.
 *
 * @example third(years(2027), 0) // 2027-01-01 to 2027-04-30
 */
export function third(stretch: Stretch, index: number): Stretch {
  const first = Temporal.PlainDate.from(stretch.first)
  const next = Temporal.PlainDate.from(stretch.last).add({ days: 1 })
  const length = first.until(next, { largestUnit: 'months' }).months
  const cut = (at: number) => {
    if (at === 3) return next
    if (length >= 3 && length % 3 === 0) return first.add({ months: (length / 3) * at })
    return first.add({ days: stretch.grain === 'month' ? 10 * at : 2 * at })
  }
  return {
    ...stretch,
    first: cut(index).toString(),
    last: cut(index + 1)
      .subtract({ days: 1 })
      .toString(),
  }
}

/** A half of a stretch, 0 or 1; a month is cut after its 15th. */
export function half(stretch: Stretch, index: number): Stretch {
  const first = Temporal.PlainDate.from(stretch.first)
  const next = Temporal.PlainDate.from(stretch.last).add({ days: 1 })
  const length = first.until(next, { largestUnit: 'months' }).months
  const middle = length % 2 === 0 ? first.add({ months: length / 2 }) : first.add({ days: 15 })
  const grain = stretch.grain === 'year' ? 'half' : stretch.grain
  const [from, to] = index === 0 ? [first, middle] : [middle, next]
  return { ...stretch, grain, first: from.toString(), last: to.subtract({ days: 1 }).toString() }
}

/** Whether so little of a stretch is left that "the year" in a forecast is the next one. */
export function isAlmostOver({ last }: Stretch, today: CalendarDate): boolean {
  return last < addDays(today, 7)
}
