import { type CalendarDate, isCalendarDate } from '@/lib/core/calendar'
import { dayInLine } from '@/lib/core/day-words/day-in-line'
import { givenDay } from './given-day'

/** The due day to send and the words it was read from: what was typed for it, else what the question itself says. */
export function givenDue(typed: string, question: string, today: CalendarDate) {
  const words = typed.trim()
  if (words !== '') return { date: givenDay(words, today), words: isCalendarDate(words) ? null : words }
  const found = dayInLine(question, { today })
  return { date: found?.date ?? null, words: found?.text ?? null }
}
