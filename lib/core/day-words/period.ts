import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '@/lib/core/calendar'
import { monthNumber } from './names'

/** A stretch of the calendar that words name, both days included. */
export type Period = { first: CalendarDate; last: CalendarDate }

/**
 * The period that words name as a whole: a year, a quarter, a month, a week, a decade, or one of these relative to
 * today. chrono-node reads "next year" as a day a year from now and knows no plain year, so these are ours.
 *
 * @param words in lower case, without a leading preposition
 * @param today what "this" and "next" count from; a month without a year is the one running or the next to come
 * @returns null where the words name no period
 * @example readPeriod('q3 2026', '2026-11-25') // { first: '2026-07-01', last: '2026-09-30' }
 */
export function readPeriod(words: string, today: CalendarDate): Period | null {
  const named = words.replace(/^the /, '')
  return readYear(named) ?? readQuarter(named, today) ?? readMonth(named, today) ?? readRelative(named, today)
}

function readYear(words: string): Period | null {
  const [, year, decade] = /^(?:year )?([12]\d{3})(s)?$/.exec(words) ?? []
  if (year === undefined) return null
  if (decade === undefined) return spanYears(Number(year), 1)
  return year.endsWith('0') ? spanYears(Number(year), 10) : null
}

const quarters = ['first', 'second', 'third', 'fourth']
const halves = ['first', 'second']

function readQuarter(words: string, today: CalendarDate): Period | null {
  const [, digit, ordinal, unit, given] =
    /^(?:q([1-4])|(first|second|third|fourth|last) (quarter|half))(?: (?:of )?(?:the )?(?:year )?([12]\d{3}))?$/.exec(
      words,
    ) ?? []
  if (digit === undefined && ordinal === undefined) return null
  const length = unit === 'half' ? 6 : 3
  const names = unit === 'half' ? halves : quarters
  const index = digit
    ? Number(digit) - 1
    : ordinal === 'last'
      ? names.length - 1
      : names.indexOf(ordinal ?? '')
  if (index < 0) return null
  const inYear = (year: number) => spanMonths(year, index * length + 1, length)
  return given ? inYear(Number(given)) : comingOrRunning(inYear, today)
}

function readMonth(words: string, today: CalendarDate): Period | null {
  const [, name = '', year] = /^([a-z]+\.?)(?:,? (?:of )?([12]\d{3}))?$/.exec(words) ?? []
  const month = monthNumber(name)
  if (month === null) return null
  const inYear = (of: number) => spanMonths(of, month, 1)
  return year ? inYear(Number(year)) : comingOrRunning(inYear, today)
}

const steps: Record<string, number> = { this: 0, current: 0, next: 1, coming: 1, last: -1, previous: -1 }

function readRelative(words: string, today: CalendarDate): Period | null {
  const [, step = 'this', unit] =
    /^(?:(this|current|next|coming|last|previous) )?(calendar year|year|quarter|month|week|decade)$/.exec(
      words,
    ) ?? []
  const by = steps[step] ?? 0
  const day = Temporal.PlainDate.from(today)
  if (unit === 'year' || unit === 'calendar year') return spanYears(day.year + by, 1)
  if (unit === 'decade') return spanYears(Math.floor(day.year / 10) * 10 + by * 10, 10)
  if (unit === 'quarter') {
    const in3 = day.add({ months: 3 * by })
    return spanMonths(in3.year, Math.floor((in3.month - 1) / 3) * 3 + 1, 3)
  }
  if (unit === 'month') {
    const there = day.with({ day: 1 }).add({ months: by })
    return spanMonths(there.year, there.month, 1)
  }
  if (unit !== 'week') return null
  const monday = day.subtract({ days: day.dayOfWeek - 1 }).add({ weeks: by })
  return { first: monday.toString(), last: monday.add({ days: 6 }).toString() }
}

function comingOrRunning(inYear: (year: number) => Period, today: CalendarDate): Period {
  const year = Temporal.PlainDate.from(today).year
  const soonest = inYear(year)
  return soonest.last < today ? inYear(year + 1) : soonest
}

function spanYears(year: number, length: number): Period {
  return spanMonths(year, 1, length * 12)
}

function spanMonths(year: number, month: number, length: number): Period {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  return { first: first.toString(), last: first.add({ months: length }).subtract({ days: 1 }).toString() }
}
