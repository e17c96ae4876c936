import type { CalendarDate } from '@/lib/core/calendar'
import { millionthsInOne, type Probability } from '@/lib/core/probability'

/** What stands where a figure would be, while there is none. */
export const missing = '–'

/**
 * A chance for people, as few decimals as say it truly: 0 % and 100 % only when they are exact.
 *
 * @example percent(0.13) // '13%'
 */
export function percent(chance: Probability | null): string {
  if (chance === null) return missing
  if (chance > 0 && chance < tiniest) return 'under 0.0001%'
  if (chance < 1 && chance > 1 - tiniest) return 'over 99.9999%'
  return `${percentFigure(chance)}%`
}

const tiniest = 1 / millionthsInOne

/** @example percentRange(0.05, 0.25) // '5–25%' */
export function percentRange(low: Probability | null, high: Probability | null): string {
  if (low === null || high === null) return missing
  return low === high ? percent(low) : `${percentFigure(low)}–${percent(high)}`
}

/** A measured share, such as the mean of a bin: whole percents, but never a whole 0 or 100 that it is not. */
export function share(part: number | null): string {
  if (part === null) return missing
  if (part > 0 && part < 0.01) return 'under 1%'
  if (part > 0.99 && part < 1) return 'over 99%'
  return `${fixed(part * 100, 0)}%`
}

/** A Brier score in three decimals, half up. @example brier(0.0625) // '0.063' */
export function brier(score: number | null): string {
  return score === null ? missing : fixed(score, 3)
}

/** The same in four, for the sum that can be checked. @example brierInReceipt(0.0169) // '0.0169' */
export function brierInReceipt(score: number | null): string {
  return score === null ? missing : fixed(score, 4)
}

/** @example brierRange(0.0025, 0.0625) // '0.003–0.063' */
export function brierRange(low: number | null, high: number | null): string {
  if (low === null || high === null) return missing
  const [from, to] = [brier(low), brier(high)]
  return from === to ? from : `${from}–${to}`
}

/** @example count(5174) // '5,174' */
export function count(number: number | null): string {
  if (number === null) return missing
  const [whole = '', part] = String(roundHalfUp(number, 2)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return part ? `${grouped}.${part}` : grouped
}

/** @example counted(1, 'prediction') // '1 prediction' */
export function counted(number: number, singular: string, plural = `${singular}s`): string {
  return `${count(number)} ${number === 1 ? singular : plural}`
}

/** How many of how many, in words while they are few, as a rate from five. @example shareOf(2, 3) // '2 of 3' */
export function shareOf(part: number, whole: number): string {
  return whole < 5 ? `${count(part)} of ${count(whole)}` : share(part / whole)
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** @example day('2022-06-07') // '7 Jun 2022' */
export function day(date: CalendarDate | null): string {
  if (date === null) return missing
  const { year, month, dayOfMonth } = partsOf(date)
  return `${dayOfMonth} ${months[month - 1]} ${year}`
}

/** @example dayAndWeekday('2026-12-31') // 'Thursday, 31 Dec 2026' */
export function dayAndWeekday(date: CalendarDate): string {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]
  return `${weekday}, ${day(date)}`
}

const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/**
 * How far a day lies from another, to the nearest day, week, month or year.
 *
 * @example relativeDay('2025-12-31', '2026-07-01') // '6 months ago'
 */
export function relativeDay(date: CalendarDate, today: CalendarDate): string {
  if (date === today) return 'today'
  const days = Math.abs(Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000))
  if (days === 1) return date < today ? 'yesterday' : 'tomorrow'
  return date < today ? `${span(days)} ago` : `in ${span(days)}`
}

/** An instant as a person at that zone's clock would write it. @example instant('2026-07-01T12:02:00Z', 'Europe/Berlin') // '1 Jul 2026, 14:02' */
export function instant(iso: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(iso))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return `${day(`${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`)}, ${part('hour')}:${part('minute')}`
}

/** The site that an address is on; what is no address stays as it is. @example siteOf('https://example.org/a?b') // 'example.org' */
export function siteOf(url: string): string {
  return (URL.canParse(url) && new URL(url).hostname) || url
}

/** Millionths are what is kept, so six decimals of a fraction, four of a percent, say all there is. */
function percentFigure(chance: Probability): string {
  return String(roundHalfUp(chance * 100, 4))
}

function fixed(number: number, decimals: number): string {
  return roundHalfUp(number, decimals).toFixed(decimals)
}

/** Half goes up even where binary falls just short of it (1.005, 0.0625 × 1000): the error is far below what is shown. */
function roundHalfUp(number: number, decimals: number): number {
  const scale = 10 ** decimals
  const scaled = number * scale
  return Math.round(scaled + Math.abs(scaled) * 1e-12) / scale
}

/** The unit that says it in a small number, rounded to the nearest. */
function span(days: number): string {
  if (days < 14) return counted(days, 'day')
  if (days < 61) return counted(Math.round(days / 7), 'week')
  if (days < 700) return counted(Math.round(days / 30.44), 'month')
  return counted(Math.round(days / 365.25), 'year')
}

function partsOf(date: CalendarDate): { year: number; month: number; dayOfMonth: number } {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  return { year, month, dayOfMonth }
}
