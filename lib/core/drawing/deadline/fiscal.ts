import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate, isCalendarDate } from '@/lib/core/calendar'
import { monthNumber } from '@/lib/core/day-words/names'
import { phrasesAt, phraseTable } from './phrase-table'
import { months, type Stretch, yearOf } from './stretch'
import { after, afterAny, type Token } from './tokens'
import { type Reading, yearAt } from './year-words'

const names = ['fiscal year', 'financial year', 'fiscal', 'budget year', 'accounting year']
const nearby = 14

/**
 * The month with which a text says that its fiscal year ends: "our fiscal year ends in June", "fiscal 2026, which
 * began on 1 July". `isOwn` where it is that of who speaks. Null where it does not say.
 */
export function fiscalEndIn(
  tokens: readonly Token[],
): { month: number; isOwn: boolean; day: CalendarDate | null } | null {
  for (let at = 0; at < tokens.length; at++) {
    if (afterAny(tokens, at, names) === null && !/^fy\d*$/.test(tokens[at]?.word ?? '')) continue
    for (let place = at + 1; place < Math.min(at + nearby, tokens.length); place++) {
      const word = tokens[place]?.word ?? ''
      if (word === '.' || tokens[place]?.opensParagraph) break
      const ends = /^(?:end|ends|ending|ended|closes|closing|runs|finishes)$/.test(word)
      const begins = /^(?:begins|beginning|began|starts|starting|started)$/.test(word)
      const month = ends || begins ? lastMonthNear(tokens, place + 1, word === 'runs') : null
      if (month === null) continue
      const near = tokens.slice(Math.max(0, at - 2), place + 4)
      const isOwn = near.some((token) => /^(?:our|us|we|my|i)$/.test(token.word))
      const day = begins ? null : weeklyEndAt(tokens, place)
      if (day) return { month: Number(addDays(day, -mostOver).slice(5, 7)), isOwn, day }
      return { month: begins ? ((month + 10) % 12) + 1 : month, isOwn, day: null }
    }
  }
  return null
}

/** A year of whole weeks ends up to a week into the next month, or a week before its own month is out. */
const mostOver = 7

/** "Ends on February 1, 2025": the day, if no month ends with it. */
function weeklyEndAt(tokens: readonly Token[], at: number): CalendarDate | null {
  for (let place = at + 1; place < at + 6; place++) {
    const month = tokens[place]?.isCapital ? monthNumber(tokens[place]?.word ?? '') : null
    if (month === null) continue
    const [ahead, behind] = [place - 1, place + 1].map((of) => tokens[of]?.word ?? '')
    const dayOfMonth = [behind, ahead].find((word) => /^\d{1,2}$/.test(word ?? ''))
    const year = tokens.slice(place + 1, place + 4).find(({ word }) => /^20\d\d$/.test(word))?.word
    const date = `${year}-${String(month).padStart(2, '0')}-${(dayOfMonth ?? '').padStart(2, '0')}`
    if (!year || !isCalendarDate(date) || addDays(date, 1).endsWith('-01')) return null
    return Number(dayOfMonth) <= mostOver || Number(dayOfMonth) > 22 ? date : null
  }
  return null
}

const quarter = 91

/** A stretch of a fiscal year of whole weeks: quarters of thirteen weeks, counted from the day with which one ends. */
export function inWeeks({ fiscalDay }: Reading, stretch: Stretch): Stretch {
  if (fiscalDay === null) return stretch
  const end = Temporal.PlainDate.from(fiscalDay)
  const moved = (date: CalendarDate) => {
    const quarters = Math.round(end.until(date, { largestUnit: 'days' }).days / (quarter + 0.3))
    return end.add({ days: quarter * quarters }).toString()
  }
  return { ...stretch, first: addDays(moved(addDays(stretch.first, -1)), 1), last: moved(stretch.last) }
}

/** Whether a text names a fiscal year or a quarter of one: its plain quarters are then fiscal ones too. */
export function countsInFiscalYears(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ word }, at) =>
      /^fy\d\d(?:\d\d)?$/.test(word) ||
      (word === 'fiscal' &&
        /^(?:\d{4}|q[1-4]|quarter|first|second|third|fourth)$/.test(tokens[at + 1]?.word ?? '')),
  )
}

/** "Ends in June", "ends on the last day of June", "runs from July to June". */
function lastMonthNear(tokens: readonly Token[], from: number, isRange: boolean): number | null {
  let found: number | null = null
  for (let place = from; place < from + 9; place++) {
    const token = tokens[place]
    if (!token || token.word === '.' || token.opensParagraph) break
    const month = token.isCapital ? monthNumber(token.word) : null
    if (month !== null) {
      found = month
      if (!isRange) break
    }
  }
  return found
}

/** The year of the business of who speaks, so many steps on from the running one; null where it is the calendar's. */
export function ownYear(reading: Reading, step: number): Stretch | null {
  const { today, fiscalEnd, hasOwnYear } = reading
  if (!hasOwnYear || fiscalEnd === null) return null
  const year = fiscalYear(runningYear(today, fiscalEnd) + step, fiscalEnd)
  return { ...inWeeks(reading, year), isRelative: true }
}

function runningYear(today: string, fiscalEnd: number | null): number {
  return yearOf(today) + (fiscalEnd !== null && Number(today.slice(5, 7)) > fiscalEnd ? 1 : 0)
}

/** "Fiscal 2027", "FY27", "the financial year 2026/27", "this fiscal year": undated where no text says when it ends. */
export function fiscalYearAt(reading: Reading, at: number): { stretch: Stretch; next: number } | null {
  const { tokens, today, fiscalEnd } = reading
  const [step] = phrasesAt(steps, tokens, at)
  if (step) {
    return {
      stretch: { ...fiscalYear(runningYear(today, fiscalEnd) + step.meaning, fiscalEnd), isRelative: true },
      next: step.next,
    }
  }
  const [, short] = /^fy(\d\d|\d{4})$/.exec(tokens[at]?.word ?? '') ?? []
  if (short !== undefined)
    return { stretch: fiscalYear((Number(short) % 2000) + 2000, fiscalEnd), next: at + 1 }
  const named = afterAny(tokens, after(tokens, at, 'the') ?? at, [...names, 'fy'])
  const year = named === null ? null : yearAt(reading, named)
  if (!year?.isBare) return null
  const to = tokens[year.next]
  const split = to?.isJoined && /^\d\d$/.test(to.word) ? { year: year.year + 1, next: year.next + 1 } : year
  return { stretch: fiscalYear(split.year, fiscalEnd), next: split.next }
}

const steps = phraseTable(
  names
    .filter((name) => name !== 'fiscal')
    .flatMap((name): [string, number][] => [
      [`this ${name}`, 0],
      [`the current ${name}`, 0],
      [`the present ${name}`, 0],
      [`current ${name}`, 0],
      [`our ${name}`, 0],
      [`the next ${name}`, 1],
      [`next ${name}`, 1],
      [`the coming ${name}`, 1],
      [`the ${name}`, 0],
    ]),
)

/** The fiscal year that ends in a calendar year. */
function fiscalYear(year: number, end: number | null): Stretch {
  if (end === null) return { ...months(year, 1, 12, 'year'), isUndated: true }
  return end === 12 ? months(year, 1, 12, 'year') : months(year - 1, end + 1, 12, 'year')
}

/** The fiscal year running or to come, of which `part` gives a part: the first whose part is not over. */
export function runningFiscalYear(
  { today, fiscalEnd }: Reading,
  part: (startYear: number, startMonth: number) => Stretch,
): Stretch {
  const year = yearOf(today)
  const startMonth = fiscalEnd === null || fiscalEnd === 12 ? 1 : fiscalEnd + 1
  const parts = [year - 1, year, year + 1].map((of) => part(of, startMonth))
  const coming = parts.find(({ last }) => last >= today) ?? part(year + 1, startMonth)
  return { ...coming, isRelative: true, isUndated: fiscalEnd === null }
}
