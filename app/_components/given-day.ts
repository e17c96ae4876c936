import { readDay } from '@/lib/core/day-words/read-day'
import type { CalendarDate } from '@/lib/core/calendar'

/** What a day field sends: the day that the words name, or the words themselves, which the server then refuses. */
export function givenDay(words: string, today: CalendarDate, lean?: 'ahead' | 'back'): string {
  const read = readDay(words, { today, lean })
  return read.ok ? read.value.date : words.trim()
}
