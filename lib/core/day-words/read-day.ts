import { casual } from 'chrono-node'
import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate, compareDates, isCalendarDate } from '@/lib/core/calendar'
import { third } from '@/lib/core/drawing/deadline/stretch'
import { fail, ok, type Result } from '@/lib/core/result'
import { readDuration } from './duration'
import { monthNumber, spellDay } from './names'
import { readNumericDay } from './numeric'
import { type Period, readPeriod } from './period'

/** A day read from words, spelled out to be shown back before anything is saved. */
export type Day = { date: CalendarDate; echo: string }

/** What words are read against: the day they count from, and whether a plain "31 Dec" or "Friday" lies ahead or back. */
export type DayContext = { today: CalendarDate; lean?: 'ahead' | 'back' }

/** More letters than any day takes. */
const longestDay = 60

const empty = 'Write a day, such as 31 Dec 2026 or “end of next year”.'
const unreadable =
  'This does not read as a day. Write one such as 31 Dec 2026, 2026-12-31 or “end of next year”.'
const vague = 'This names no single day. Write the last day that counts.'

const outOfReach = 'A day is kept with a year of four digits.'
const noSuchDay = 'The calendar has no such day.'

/**
 * The day that words name. A period, with or without "by" or "the end of", means its last day; "before" a period or
 * a day means the day before it.
 *
 * "Early", "mid" and "late" are thirds of a period. "31 Dec 2026", "2026-12-31", "tomorrow", "next Friday", "in 3 weeks" · "2026", "by June 2026", "end of next year",
 * "Q3 2026", "the end of the decade". Days in numbers that could be two days are refused, and so are days that the
 * calendar does not have. Plain dates in words are read by chrono-node.
 *
 * @returns the day and its spelling, or a sentence that says what is wrong
 * @example readDay('by the end of 2022', { today: '2022-06-07' }) // 2022-12-31, 'Saturday 31 December 2022'
 */
export function readDay(text: string, { today, lean = 'ahead' }: DayContext): Result<Day> {
  const words = text.normalize('NFKC').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase()
  if (words === '') return fail(empty)
  if (words.length > longestDay) return fail(unreadable)
  const [, preposition, rest = ''] =
    /^(?:(by|before|until|till|through|on|in|during|within|over|not later than|no later than|due) )?(.+)$/.exec(
      words,
    ) ?? []
  const read = readDuration(words, today) ?? readWords(rest, today, lean)
  if (!read.ok) return read
  const date = preposition === 'before' ? addDays(read.value.first, -1) : read.value.last
  if (!isCalendarDate(date)) return fail(outOfReach)
  return ok({ date, echo: spellDay(date) })
}

/** The first and last day that words may mean; the same day twice for a single one. */
function readWords(words: string, today: CalendarDate, lean: 'ahead' | 'back'): Result<Period> {
  const numeric = readNumericDay(words)
  if (numeric) return numeric.ok ? ok({ first: numeric.value, last: numeric.value }) : numeric
  return readPartOfPeriod(words, today) ?? readPlainDay(words, today, lean)
}

function readPartOfPeriod(words: string, today: CalendarDate): Result<Period> | null {
  const yearEnd = words.replace(/^(?:the )?(?:year|year's)[ -]end(?: (?:of )?(\d{4}))?$/, 'end of $1').trim()
  const [, part, named = ''] =
    /^(?:the )?(?:very )?(?:(end|close|start|beginning|middle|mid|early|late)(?: of |[ -]))?(.*)$/.exec(
      yearEnd,
    ) ?? []
  const period = readPeriod(yearEnd === 'end of' ? 'this year' : named, today)
  if (!period) return null
  if (part === 'start' || part === 'beginning') return ok({ first: period.first, last: period.first })
  const index = part === undefined ? undefined : thirds[part]
  if (index !== undefined) return ok(thirdOf(period, index))
  return ok(part === undefined ? period : { first: period.last, last: period.last })
}

const thirds: Partial<Record<string, number>> = { early: 0, mid: 1, middle: 1, late: 2 }

/** By the rule that deadlines in a text are read by: four months of a year, forty of a decade, ten days of a month. */
function thirdOf(period: Period, index: number): Period {
  const isMonth = period.first.slice(0, 7) === period.last.slice(0, 7)
  const { first, last } = third({ ...period, grain: isMonth ? 'month' : 'year', isRelative: false }, index)
  return { first, last }
}

/** chrono-node on a fixed instant of today in UTC, so that the zone of the machine changes nothing. */
function readPlainDay(words: string, today: CalendarDate, lean: 'ahead' | 'back'): Result<Period> {
  const plain = words.replace(/^the /, '')
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 }
  const forwardDate = lean === 'ahead' && !/^last /.test(words)
  const [found, ...more] = casual.parse(plain, reference, { forwardDate })
  if (!found || more.length > 0 || found.end || found.text.length < plain.length) {
    return fail(namesDayOfMonth(plain) ? noSuchDay : unreadable)
  }
  if (found.start.isCertain('hour')) return fail('Write a day without a time.')
  const { start } = found
  if (!start.isCertain('day') && !start.isCertain('weekday')) return fail(vague)
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')]
  const date = `${year}-${pad(month)}-${pad(day)}`
  if (!isCalendarDate(date)) return fail(unreadable)
  const weekday = start.isCertain('weekday') ? start.get('weekday') : null
  if (weekday !== null && weekday !== Temporal.PlainDate.from(date).dayOfWeek % 7) {
    return fail(`That day is a ${spellDay(date).split(' ')[0]}: the weekday and the date do not agree.`)
  }
  const settled =
    lean === 'back' && !start.isCertain('year') ? latestPast(date, today, weekday !== null) : date
  return ok({ first: settled, last: settled })
}

/** The same weekday of the newest week, or the same day of the newest year, that does not lie ahead. */
function latestPast(date: CalendarDate, today: CalendarDate, isWeekday: boolean): CalendarDate {
  if (compareDates(date, today) <= 0) return date
  if (isWeekday) return addDays(date, -7)
  return Temporal.PlainDate.from(date).subtract({ years: 1 }).toString()
}

/** Whether words have the shape of "31 June 2026", which chrono-node passes over where there is no such day. */
function namesDayOfMonth(words: string): boolean {
  const [, before, after] =
    /^(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?([a-z]+)|([a-z]+) \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?$/.exec(
      words,
    ) ?? []
  return monthNumber(before ?? after ?? '') !== null
}

function pad(part: number | null): string {
  return String(part ?? '').padStart(2, '0')
}
