import { addMonths, type CalendarDate } from '@/lib/core/calendar'
import { day } from '@/lib/format'
import { dayNumber } from './time-axis'
import type { TimelineEvent, TimelineRow } from './timeline-words'

/** A stretch of days, both with their day; an end that is not set is open. */
export type DayRange = { from: CalendarDate | undefined; to: CalendarDate | undefined }

export const allDays: DayRange = { from: undefined, to: undefined }

export function isWhole({ from, to }: DayRange): boolean {
  return from === undefined && to === undefined
}

/** The rows whose line, from said to settled or due, has a day in the range. Open without a due day, it goes on. */
export function rowsWithin<Row extends Pick<TimelineRow, 'saidOn' | 'knownOn' | 'dueOn'>>(
  rows: readonly Row[],
  { from, to }: DayRange,
): readonly Row[] {
  return rows.filter(({ saidOn, knownOn, dueOn }) => {
    const last = knownOn ?? dueOn
    return !(to && saidOn > to) && !(from && saidOn < from && last !== null && last < from)
  })
}

/** The events on a day in the range. */
export function eventsWithin<Event extends Pick<TimelineEvent, 'date'>>(
  events: readonly Event[],
  { from, to }: DayRange,
): readonly Event[] {
  return events.filter(({ date }) => !(from && date < from) && !(to && date > to))
}

/**
 * The days an axis shows under a range: an open end is that of the whole, and there is a day at least.
 *
 * @example zoomed([0, 100], { from: '1970-02-01', to: undefined }) // [31, 100]
 */
export function zoomed(whole: readonly [number, number], { from, to }: DayRange): [number, number] {
  const last = to ? dayNumber(to) : Math.max(whole[1], from ? dayNumber(from) : whole[1])
  const first = from ? dayNumber(from) : Math.min(whole[0], last)
  return [first, Math.max(last, first + 1)]
}

export type NamedRange = { name: string; label: string; range: DayRange }

/** The stretches that say more than the whole does: those that begin after the first day of the record. */
export function namedRanges(firstDay: CalendarDate, today: CalendarDate): NamedRange[] {
  const between = (back: number, on: number) => ({
    from: addMonths(today, -back),
    to: addMonths(today, on),
  })
  const ranges = [
    { name: '5-years', label: '5 years', range: between(60, 0) },
    { name: '1-year', label: '1 year', range: between(12, 0) },
    { name: '3-months', label: '3 months', range: between(3, 0) },
    { name: 'around-today', label: 'Around today', range: between(3, 3) },
  ]
  return ranges.filter(({ range }) => range.from > firstDay)
}

/** @example rangeInWords({ from: '2026-04-01', to: '2026-07-01' }) // 'From 1 Apr 2026 to 1 Jul 2026' */
export function rangeInWords({ from, to }: DayRange): string {
  if (from && to) return from === to ? `On ${day(from)}` : `From ${day(from)} to ${day(to)}`
  if (from) return `From ${day(from)} on`
  return to ? `Until ${day(to)}` : 'All days'
}
