import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate, isCalendarDate } from '@/lib/core/calendar'
import { monthNumber } from '@/lib/core/day-words/names'
import { dayInWordsAt } from './number-words'
import { numericAt } from './numeric-date'
import type { Found } from './parts-of-year'
import { phrasesAt, phraseTable } from './phrase-table'
import { day, type Stretch, yearOf } from './stretch'
import { after, afterAny, skip, type Token } from './tokens'
import { weekdayAt, weekdayOf, weekendAt } from './weekdays'
import { type Reading, yearAt } from './year-words'

/** A day of the calendar from `at` on: "9 June", "June 9th, 2027", "Monday 9 June", "2027-06-09". */
export function dateAt(reading: Reading, at: number): Found | null {
  const { tokens } = reading
  const weekOf = afterAny(tokens, at, weeksOf)
  const inWeek = weekOf === null ? null : dateAt(reading, weekOf)
  if (inWeek)
    return { stretch: weekFrom(inWeek.stretch, tokens[(weekOf ?? 0) - 1]?.word ?? ''), next: inWeek.next }
  const numeric = numericAt(reading, at)
  if (numeric) return numeric
  const weekday = weekdayOf(tokens[at]?.word ?? '')
  const from = weekday === null ? at : skip(tokens, at + 1, [', the', ',', 'the'])
  const found = dayThenMonth(reading, from) ?? monthThenDay(reading, from) ?? dayOfMonth(reading, at)
  return found && { ...found, stretch: { ...found.stretch, standsAlone: true } }
}

const weeksOf = ['of', 'beginning', 'commencing', 'starting', 'ending'].map((link) => `the week ${link}`)

/** "The week of 7 December", "the week ending 13 December". */
function weekFrom(stretch: Stretch, link: string): Stretch {
  const { first } = stretch
  const from = link === 'ending' ? addDays(first, -6) : first
  const monday = link === 'of' ? addDays(first, 1 - Temporal.PlainDate.from(first).dayOfWeek) : from
  return { ...stretch, first: monday, last: addDays(monday, 6), grain: 'week', standsAlone: true }
}

function dayThenMonth(reading: Reading, at: number): Found | null {
  const { tokens } = reading
  const number = dayNumber(tokens, skip(tokens, at, ['the'])) ?? spelledDay(tokens, at)
  if (!number) return null
  const of = skip(tokens, number.next, ['of'])
  const month = monthNumber(tokens[of]?.word ?? '')
  return month === null || !tokens[of]?.isCapital ? null : inYear(reading, month, number, of + 1)
}

/** "The first of June". */
function spelledDay(tokens: readonly Token[], at: number) {
  const from = after(tokens, at, 'the')
  const said = from === null ? null : dayInWordsAt(tokens, from)
  return said && tokens[said.next]?.word === 'of'
    ? { first: said.day, last: said.day, next: said.next }
    : null
}

/** "April the fourteenth", "July first"; not "in March the third phase". */
function spelledAfterMonth(tokens: readonly Token[], at: number) {
  const said = dayInWordsAt(tokens, at)
  const behind = said ? tokens[said.next] : undefined
  return said && (!behind || behind.opensParagraph || afterSpelled.test(behind.word))
    ? { first: said.day, last: said.day, next: said.next }
    : null
}

const afterSpelled =
  /^(?:[.,;:!?)”"’—–]|\d{4}|i|we|you|he|she|it|they|at|is|will|would|to|or|and|there|that|then|as)$/

function monthThenDay(reading: Reading, at: number): Found | null {
  const { tokens } = reading
  const month = monthNumber(tokens[at]?.word ?? '')
  if (month === null || !tokens[at]?.isCapital) return null
  const from = skip(tokens, at + 1, ['the', '.'])
  const number = dayNumber(tokens, from) ?? spelledAfterMonth(tokens, from)
  return number && inYear(reading, month, number, number.next)
}

const notDays =
  /^(?:floor|storey|century|time|anniversary|birthday|hole|minute|street|avenue|amendment|district|edition|season|congress|percentile|round|lap|place|meeting|member|state|largest|most|parliament|regiment|division|brigade|battalion|government|president|day|week|year|century's|seat|win|goal|over|ballot|vote|straight|consecutive|in|of)$/

/** "On the 22nd": of the running month, or of the next once it is past. */
function dayOfMonth({ tokens, today }: Reading, at: number): Found | null {
  const before = tokens[at - 1]?.word ?? ''
  const from = after(tokens, at, 'the')
  if (from === null || !/^(?:on|by|before|until|till|from)$/.test(before)) return null
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(tokens[from]?.word ?? '') ?? []
  if (digits === undefined || notDays.test(tokens[from + 1]?.word ?? '')) return null
  const first = Temporal.PlainDate.from(today).with({ day: 1 })
  const days = [0, 1, 2].map(
    (step) => `${first.add({ months: step }).toString().slice(0, 8)}${digits.padStart(2, '0')}`,
  )
  const coming = days.find((date) => isCalendarDate(date) && date >= today)
  return coming === undefined ? null : { stretch: relative(coming), next: from + 1 }
}

/** A number from 1 to 31, of a range ("9–12", "9 to 12") both ends. */
function dayNumber(tokens: readonly Token[], at: number) {
  const read = (place: number) => {
    const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(tokens[place]?.word ?? '') ?? []
    const value = Number(digits ?? 0)
    return value >= 1 && value <= 31 ? value : null
  }
  const first = read(at)
  if (first === null) return null
  const joined = tokens[at + 1]?.isJoined ? read(at + 1) : null
  if (joined !== null && joined > first) return { first, last: joined, next: at + 2 }
  const link = afterAny(tokens, at + 1, ['to', 'or', 'and'])
  const linked = link === null ? null : read(link)
  if (linked !== null && linked > first && link !== null) return { first, last: linked, next: link + 1 }
  return { first, last: first, next: at + 1 }
}

function inYear(
  reading: Reading,
  month: number,
  number: { first: number; last: number },
  next: number,
): Found | null {
  const { tokens, frame } = reading
  const today = frame ?? reading.today
  const comma = after(tokens, next, ',')
  const direct = yearAt(reading, skip(tokens, next, ['of', 'in']))
  const behind = comma === null ? null : yearAt(reading, comma)
  const year = direct ?? (behind?.isBare ? behind : null)
  const on = (of: number, dayOfMonth: number) =>
    `${of}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`
  const coming = on(yearOf(today), number.last) >= today ? yearOf(today) : yearOf(today) + 1
  const of = year?.year ?? coming
  const [first, last] = [on(of, number.first), on(of, number.last)]
  if (!isCalendarDate(first) || !isCalendarDate(last)) return null
  const stretch: Stretch = {
    ...day(first),
    last,
    isRelative: year ? year.isRelative : true,
    isYearly: !year,
  }
  return { stretch, next: year?.next ?? next }
}

/** A day named from today: "tomorrow", "Friday", "next Friday", "Sunday week", "a week on Sunday", "the weekend". */
export function namedDayAt({ tokens, today }: Reading, at: number): Found | null {
  const [near] = phrasesAt(plain, tokens, at)
  if (near)
    return { stretch: { ...relative(addDays(today, near.meaning)), standsAlone: true }, next: near.next }
  const anniversary = thisTimeAt({ tokens, today }, at)
  if (anniversary) return anniversary
  return weekendAt(tokens, today, at) ?? weekdayAt(tokens, today, at)
}

/** "This time next year": the same day a year on. */
function thisTimeAt({ tokens, today }: Pick<Reading, 'tokens' | 'today'>, at: number): Found | null {
  const [found] = phrasesAt(thisTimes, tokens, at)
  if (!found) return null
  const date = Temporal.PlainDate.from(today).add({ months: found.meaning }).toString()
  return { stretch: { ...relative(date), standsAlone: true }, next: found.next }
}

const thisTimes = phraseTable<number>([
  ['this point next year', 12],
  ['this stage next year', 12],
  ['this day next year', 12],
  ['this time next year', 12],
  ['this time next month', 1],
])

const plain = phraseTable<number>([
  ['the day after tomorrow', 2],
  ['later today', 0],
  ['tomorrow morning', 1],
  ['tomorrow night', 1],
  ['tomorrow', 1],
  ['tonight', 0],
  ['midnight', 0],
  ['close of business', 0],
  ['close of play', 0],
  ['end of play', 0],
  ['this time tomorrow', 1],
  ['this time next week', 7],
  ['this evening', 0],
  ['this afternoon', 0],
  ['end of day', 0],
])

function relative(date: CalendarDate): Stretch {
  return { ...day(date), isRelative: true }
}
