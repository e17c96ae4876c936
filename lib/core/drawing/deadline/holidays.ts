import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate } from '@/lib/core/calendar'
import { day, type Stretch } from './stretch'

/** The day of a holiday in a year; null in a year that has none (an election). */
type Rule = (year: number) => CalendarDate | null

const fixed = (monthAndDay: string) => (year: number) => `${year}-${monthAndDay}`
const fromEaster = (days: number) => (year: number) => addDays(easterSunday(year), days)

/** Names of days, each with the words that call it so, longest first. */
const holidays: [string, Rule][] = [
  ['new year eve', fixed('12-31')],
  ['new year day', fixed('01-01')],
  ['new year', fixed('01-01')],
  ['new years eve', fixed('12-31')],
  ['new years', fixed('01-01')],
  ['christmas eve', fixed('12-24')],
  ['christmas day', fixed('12-25')],
  ['christmas', fixed('12-25')],
  ['xmas', fixed('12-25')],
  ['boxing day', fixed('12-26')],
  ['epiphany', fixed('01-06')],
  ['twelfth night', fixed('01-05')],
  ['burns night', fixed('01-25')],
  ['groundhog day', fixed('02-02')],
  ['valentine day', fixed('02-14')],
  ['st valentine day', fixed('02-14')],
  ['st patrick day', fixed('03-17')],
  ['april fool day', fixed('04-01')],
  ['april fools day', fixed('04-01')],
  ['earth day', fixed('04-22')],
  ['anzac day', fixed('04-25')],
  ['australia day', fixed('01-26')],
  ['waitangi day', fixed('02-06')],
  ['st david day', fixed('03-01')],
  ['st george day', fixed('04-23')],
  ['st andrew day', fixed('11-30')],
  ['cinco de mayo', fixed('05-05')],
  ['july fourth', fixed('07-04')],
  ['remembrance sunday', nthWeekday(11, 7, 2)],
  ['victoria day', (year) => mondayBefore(`${year}-05-25`)],
  ['may day', fixed('05-01')],
  ['juneteenth', fixed('06-19')],
  ['midsummer day', fixed('06-24')],
  ['midsummer', fixed('06-24')],
  ['midwinter', fixed('12-21')],
  ['summer solstice', fixed('06-21')],
  ['winter solstice', fixed('12-21')],
  ['spring equinox', fixed('03-20')],
  ['autumn equinox', fixed('09-22')],
  ['michaelmas', fixed('09-29')],
  ['martinmas', fixed('11-11')],
  ['lammas', fixed('08-01')],
  ['candlemas', fixed('02-02')],
  ['lady day', fixed('03-25')],
  ['all souls day', fixed('11-02')],
  ['st stephen day', fixed('12-26')],
  ['tax day', fixed('04-15')],
  ['hogmanay', fixed('12-31')],
  ['canada day', fixed('07-01')],
  ['independence day', fixed('07-04')],
  ['the fourth of july', fixed('07-04')],
  ['bastille day', fixed('07-14')],
  ['halloween', fixed('10-31')],
  ["hallowe'en", fixed('10-31')],
  ['all hallows eve', fixed('10-31')],
  ['all saints day', fixed('11-01')],
  ['bonfire night', fixed('11-05')],
  ['guy fawkes', fixed('11-05')],
  ['armistice day', fixed('11-11')],
  ['veterans day', fixed('11-11')],
  ['remembrance day', fixed('11-11')],
  ['martin luther king day', nthWeekday(1, 1, 3)],
  ['mlk day', nthWeekday(1, 1, 3)],
  ['presidents day', nthWeekday(2, 1, 3)],
  ['memorial day', (year) => lastMonday(year, 5)],
  ['labor day', nthWeekday(9, 1, 1)],
  ['labour day', nthWeekday(9, 1, 1)],
  ['columbus day', nthWeekday(10, 1, 2)],
  ['thanksgiving', nthWeekday(11, 4, 4)],
  ['black friday', (year) => addDays(nthWeekday(11, 4, 4)(year), 1)],
  ['cyber monday', (year) => addDays(nthWeekday(11, 4, 4)(year), 4)],
  ['mardi gras', fromEaster(-47)],
  ['shrove tuesday', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['maundy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['easter sunday', fromEaster(0)],
  ['easter monday', fromEaster(1)],
  ['easter', fromEaster(0)],
  ['ascension day', fromEaster(39)],
  ['whit sunday', fromEaster(49)],
  ['whitsun', fromEaster(49)],
  ['pentecost', fromEaster(49)],
  ['whit monday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
  ['holy week', fromEaster(-6)],
  ['lent', fromEaster(-46)],
  ['advent sunday', firstOfAdvent],
  ['advent', firstOfAdvent],
  ['st nicholas day', fixed('12-06')],
  ['st swithin day', fixed('07-15')],
  ['november election', electionTuesday],
  ['november elections', electionTuesday],
  ['november voting', electionTuesday],
  ['november midterms', midterms],
  ['the midterm elections', midterms],
  ['the midterm election', midterms],
  ['midterm elections', midterms],
  ['the midterms', midterms],
  ['midterms', midterms],
  ['inauguration day', (year) => (year % 4 === 1 ? `${year}-01-20` : null)],
  ['the us presidential election', presidential],
  ['the american presidential election', presidential],
  ['us presidential election', presidential],
  ['the us election', presidential],
  ['the american election', presidential],
]

/** Holidays by the first word of their names. */
const byWord = new Map<string, { words: string[]; rule: Rule }[]>()
for (const [name, rule] of holidays) {
  const words = name.split(' ')
  const key = words[0] ?? ''
  byWord.set(key, [...(byWord.get(key) ?? []), { words, rule }])
}

/** The holidays whose names open with a word, the longer names first. */
export function holidaysOf(word: string): readonly { words: readonly string[]; rule: Rule }[] {
  return byWord.get(word) ?? []
}

/** The first of a holiday from a day on, or strictly after it. Null if four years have none. */
export function nextHoliday(rule: Rule, today: CalendarDate): Stretch | null {
  const year = Number(today.slice(0, 4))
  for (let ahead = 0; ahead <= 4; ahead++) {
    const date = rule(year + ahead)
    if (date !== null && date > today) return { ...day(date), isRelative: true, isYearly: ahead < 2 }
  }
  return null
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876, as Meeus gives it). */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19
  const [century, rest] = [Math.floor(year / 100), year % 100]
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 }).toString()
}

/** @param weekday 1 Monday to 7 Sunday */
function nthWeekday(month: number, weekday: number, nth: number) {
  return (year: number): CalendarDate => {
    const first = Temporal.PlainDate.from({ year, month, day: 1 })
    return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) }).toString()
  }
}

function lastMonday(year: number, month: number): CalendarDate {
  const last = Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: 1 }).subtract({ days: 1 })
  return last.subtract({ days: last.dayOfWeek - 1 }).toString()
}

function mondayBefore(date: CalendarDate): CalendarDate {
  return addDays(date, -((Temporal.PlainDate.from(date).dayOfWeek + 5) % 7) - 1)
}

/** The fourth Sunday before Christmas. */
function firstOfAdvent(year: number): CalendarDate {
  const christmas = Temporal.PlainDate.from({ year, month: 12, day: 25 })
  return christmas.subtract({ days: 21 + christmas.dayOfWeek }).toString()
}

/** The Tuesday after the first Monday of November. */
function electionTuesday(year: number): CalendarDate {
  return addDays(nthWeekday(11, 1, 1)(year), 1)
}

function midterms(year: number): CalendarDate | null {
  return year % 4 === 2 ? electionTuesday(year) : null
}

function presidential(year: number): CalendarDate | null {
  return year % 4 === 0 ? electionTuesday(year) : null
}
