import { type CalendarDate, dayOf } from '@/lib/core/calendar'

/** The day that an instant, as reads give it, falls on in a zone. */
export function dayOfInstant(iso: string, timeZone: string): CalendarDate {
  return dayOf(Date.parse(iso), timeZone)
}
