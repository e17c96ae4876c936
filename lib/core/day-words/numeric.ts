import { type CalendarDate, isCalendarDate } from '@/lib/core/calendar'
import { fail, ok, type Result } from '@/lib/core/result'

/**
 * A day written in numbers: `2022-12-31`, or with the year last, where one part over 12 shows which is the day.
 * `5/6/2026` could be two days and is refused rather than guessed.
 *
 * @returns null where the text is no day in numbers
 */
export function readNumericDay(text: string): Result<CalendarDate> | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (iso) return toDay(iso[1], iso[3], iso[4])
  const parts = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text)
  if (!parts) return null
  const [, first = '', , second = '', given = ''] = parts
  const year = given.length === 2 ? `20${given}` : given
  if (Number(second) > 12) return toDay(year, first, second)
  if (Number(first) > 12 || Number(first) === Number(second)) return toDay(year, second, first)
  return fail(`“${text}” could be two days. Write the month as a word, or the day as YYYY-MM-DD.`)
}

function toDay(year = '', month = '', day = ''): Result<CalendarDate> {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(date) ? ok(date) : fail('The calendar has no such day.')
}
