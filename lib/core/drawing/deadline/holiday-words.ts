import { addDays } from '@/lib/core/calendar'
import { determinerAt } from './determiner'
import { holidaysOf, nextHoliday } from './holidays'
import type { Found } from './parts-of-year'
import { day, nextOne, yearOf } from './stretch'
import { after, skip, type Token } from './tokens'
import { type Reading, yearAt } from './year-words'

/** Words after a holiday that name the same time: "the Christmas holidays", "Easter weekend". */
const company = ['day', 'night', 'time', 'weekend', 'holidays', 'holiday', 'break', 'week', 'period']

/** A holiday from `at` on, with its year if one is said: "Christmas", "next Easter", "Thanksgiving 2027", "the midterms". */
export function holidayAt(reading: Reading, at: number): Found | null {
  const eve = after(reading.tokens, at, 'the', 'week', 'before')
  const feast = eve === null ? null : holidayAt(reading, eve)
  if (feast) {
    const { first } = feast.stretch
    const week = { first: addDays(first, -7), last: addDays(first, -1), grain: 'week' as const }
    return { stretch: { ...feast.stretch, ...week, standsAlone: true }, next: feast.next }
  }
  const { tokens, today } = reading
  const determiner = determinerAt(tokens, at)
  const ahead = yearAt(reading, determiner.next)
  const named =
    namedAt(tokens, at) ?? namedAt(tokens, determiner.next) ?? (ahead ? namedAt(tokens, ahead.next) : null)
  if (!named) return null
  const { rule } = named
  const year = yearAt(reading, skip(tokens, named.next, ['of', 'in', ','])) ?? ahead
  const inYear = (of: number) => day(rule(of) ?? `${of}-11-03`)
  if (year) {
    const date = rule(year.year)
    const next = Math.max(year.next, named.next)
    return date === null
      ? null
      : { stretch: { ...day(date), isRelative: year.isRelative, standsAlone: true }, next }
  }
  const next = skip(tokens, named.next, company)
  const coming = nextHoliday(rule, today)
  if (!coming) return null
  if (determiner.step === 'last') {
    const past = rule(yearOf(today)) ?? rule(yearOf(today) - 2)
    const date = past !== null && past < today ? past : (rule(yearOf(today) - 1) ?? coming.first)
    return { stretch: { ...day(date), isRelative: true, looksBack: true }, next }
  }
  const isNext =
    determiner.step === 'next' &&
    coming.isYearly &&
    rule(yearOf(today)) !== null &&
    rule(yearOf(today) + 1) !== null
  return {
    stretch: { ...(isNext ? nextOne(inYear, today) : coming), standsAlone: determiner.step !== null },
    next,
  }
}

function namedAt(tokens: readonly Token[], at: number) {
  for (const { words, rule } of holidaysOf(tokens[at]?.word ?? '')) {
    const next = after(tokens, at, ...words)
    const isName =
      words.some((_, index) => tokens[at + index]?.isCapital) ||
      /midterm|election|new|midsummer|midwinter|solstice|equinox|tax/.test(words.join(' '))
    if (next !== null && isName) return { rule, next }
  }
  return null
}
