import type { CalendarDate } from '@/lib/core/calendar'
import { day } from '@/lib/format'

/** A due day in a few words: the last day of a year or a month is that year or month. */
export function shortDue(date: CalendarDate): string {
  if (date.endsWith('-12-31')) return `end of ${date.slice(0, 4)}`
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000)
  return next.getUTCDate() === 1 ? day(date).replace(/^\d+ /, 'end of ') : day(date)
}
