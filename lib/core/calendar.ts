import { Temporal } from 'temporal-polyfill'
import { remember } from './remember'

/** A day of the calendar, `YYYY-MM-DD`; as text it sorts in time. When it starts depends on the zone. */
export type CalendarDate = string

/**
 * Whether a day or an instant, as text, lies where every part of this program can count: PostgreSQL knows no year 0,
 * a year of five digits does not sort as text, and a zone may move an instant over the end of a year.
 */
export function isInReach(text: string): boolean {
  return text >= '1000' && text < '9999'
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/**
 * Whether a text names a time zone that is known here, such as `Europe/Kyiv` or `UTC`. A bare offset is none:
 * Temporal takes it, and a whole instant too, but what writes times for people does not.
 */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text)
    return !/^[+-]/.test(text)
  } catch {
    return false
  }
}

/**
 * The first instant of a day in a zone, in milliseconds since 1970 UTC. Not always midnight: where clocks
 * jump over midnight the day starts later.
 *
 * @example startOfDay('2022-06-07', 'Europe/Kyiv') // Date.parse('2022-06-06T21:00:00Z')
 */
export const startOfDay = remember(
  (date: CalendarDate, timeZone: string): number =>
    Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds,
)

/** The end of a day in a zone: the first instant of the next day, which is no longer part of it. */
export const endOfDay = remember((date: CalendarDate, timeZone: string): number =>
  startOfDay(addDays(date, 1), timeZone),
)

/** The day that it is in a zone at an instant (milliseconds since 1970 UTC). */
export const dayOf = remember(
  (instantMs: number, timeZone: string): CalendarDate =>
    Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(timeZone).toPlainDate().toString(),
)

/**
 * The instant at which clocks in a zone show a time (`HH:MM`) on a day. A time that clocks jump over is read as if
 * they had not; of one that comes twice it is the first.
 *
 * @example atClock('2022-11-11', '09:30', 'Europe/Kyiv') // Date.parse('2022-11-11T07:30:00Z')
 */
export function atClock(date: CalendarDate, clock: string, timeZone: string): number {
  return Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(timeZone).epochMilliseconds
}

/** What clocks in a zone show at an instant, without the zone. @example '2022-11-11T09:30:00' */
export function clockOf(instantMs: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instantMs)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString()
}

/** @example addDays('2024-02-28', 2) // '2024-03-01' */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString()
}

/** The same day of another month; its last where that is shorter. @example addMonths('2026-05-31', -3) // '2026-02-28' */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }).toString()
}

/** Days from one day to another; negative when the second comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

/** Below 0 when the first day comes first, 0 for the same day: for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}
