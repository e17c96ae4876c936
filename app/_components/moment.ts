import { atClock, type CalendarDate, isCalendarDate } from '@/lib/core/calendar'
import { readDay } from '@/lib/core/day-words/read-day'

/**
 * The instant that a day in words stands for in a zone: its start, or now (empty) for today. Words that name no
 * day are passed on for the server to refuse.
 */
export function momentOf(words: string, today: CalendarDate, timeZone: string): string {
  const read = readDay(words, { today, lean: 'back' })
  if (!read.ok) return words.trim()
  return read.value.date === today ? '' : clockMoment(read.value.date, '00:00', timeZone)
}

/** The instant of a time of day, `HH:MM`, on a day in a zone; empty where no time is given. */
export function clockMoment(date: CalendarDate, clock: string, timeZone: string): string {
  if (clock === '' || !isCalendarDate(date)) return ''
  return new Date(atClock(date, clock, timeZone)).toISOString()
}
