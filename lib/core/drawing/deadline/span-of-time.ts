import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '@/lib/core/calendar'
import type { Grain } from '@/lib/core/drawing/candidate'
import { countAt } from './number-words'
import { after, afterAny, type Token } from './tokens'

/** A length of time in words; without `count` the words leave it open ("months", "a few years"). */
export type Length = { count: number | null; unit: Unit; next: number }
export type Unit =
  | 'hour'
  | 'day'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'generation'

const unitWords: Record<string, Unit> = {
  hour: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  fortnight: 'fortnight',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  yr: 'year',
  decade: 'decade',
  generation: 'generation',
  season: 'year',
}

/** Words between number and unit that change nothing: "three more years", "two calendar years". */
const padding = [
  'more',
  'further',
  'additional',
  'full',
  'short',
  'long',
  'calendar',
  'whole',
  'good',
  'odd',
  'or so',
]

/** The unit of time that a word names, singular or plural; null of any other. */
export function unitOf(word: string): { unit: Unit; isPlural: boolean } | null {
  const unit = unitWords[word]
  if (unit && Object.hasOwn(unitWords, word)) return { unit, isPlural: false }
  const single = word.endsWith('s') ? word.slice(0, -1) : ''
  const plural = Object.hasOwn(unitWords, single) ? unitWords[single] : undefined
  return plural ? { unit: plural, isPlural: true } : null
}

/**
 * A length of time from `at` on: "eighteen months", "two or three years", "5-10 years", "a year and a half",
 * "half a decade", "a year or two", "months". Of a range it is the longer.
 */
export function lengthAt(tokens: readonly Token[], at: number): Length | null {
  const halved = after(tokens, at, 'half', 'a') ?? after(tokens, at, 'half', 'an')
  if (halved !== null) {
    const unit = unitOf(tokens[halved]?.word ?? '')
    if (unit && !unit.isPlural) return { count: 0.5, unit: unit.unit, next: halved + 1 }
  }
  const bare = unitOf(tokens[at]?.word ?? '')
  if (bare?.isPlural) return { count: null, unit: bare.unit, next: at + 1 }
  const number = rangeAt(tokens, at)
  if (!number) return null
  let place = number.next
  const half = after(tokens, place, 'and', 'a', 'half')
  if (half !== null) place = half
  while (padding.includes(tokens[place]?.word ?? '')) place++
  const unit = unitOf(tokens[place]?.word ?? '')
  if (!unit || tokens[place]?.opensParagraph) return null
  const count = number.value === null ? null : number.value + (half === null ? 0 : 0.5)
  return longer(tokens, { count, unit: unit.unit, next: place + 1 })
}

function rangeAt(tokens: readonly Token[], at: number) {
  const between = after(tokens, at, 'between')
  const low = countAt(tokens, between ?? at)
  if (!low) return null
  const link = tokens[low.next]
  const isLink =
    link && (between ? link.word === 'and' : link.word === 'to' || link.word === 'or' || link.word === '/')
  const maybe =
    between === null ? afterAny(tokens, low.next, [', maybe', ', perhaps', ', possibly', ', or']) : null
  const high =
    maybe !== null
      ? countAt(tokens, maybe)
      : link?.isJoined && !isLink
        ? countAt(tokens, low.next)
        : isLink
          ? countAt(tokens, low.next + 1)
          : null
  if (!high || low.value === null || high.value === null) return between ? null : low
  return high
}

/** "A year and a half", "a year or two", "two years or three"; "or so" adds nothing. */
function longer(tokens: readonly Token[], length: Length): Length {
  const half = after(tokens, length.next, 'and', 'a', 'half')
  if (half !== null && length.count !== null) return { ...length, count: length.count + 0.5, next: half }
  const or = after(tokens, length.next, 'or')
  const more = or === null ? null : countAt(tokens, or)
  if (
    more?.value &&
    length.count !== null &&
    more.value > length.count &&
    !unitOf(tokens[more.next]?.word ?? '')
  )
    return { ...length, count: more.value, next: more.next }
  return { ...length, next: after(tokens, length.next, 'or', 'so') ?? length.next }
}

/** The day that lies a length of time after another; null where the words leave the length open. */
export function daysOn(today: CalendarDate, { count, unit }: Length): CalendarDate | null {
  if (count === null || unit === 'generation') return null
  const from = Temporal.PlainDate.from(today)
  const inMonths = { month: 1, quarter: 3, year: 12, decade: 120 }
  if (unit === 'month' || unit === 'quarter' || unit === 'year' || unit === 'decade') {
    const whole = Math.floor(count * inMonths[unit])
    const rest = unit === 'month' ? Math.round((count - whole) * 30) : 0
    return from.add({ months: whole, days: rest }).toString()
  }
  const inDays = { hour: 1 / 24, day: 1, week: 7, fortnight: 14 }
  return from.add({ days: Math.ceil(count * inDays[unit]) }).toString()
}

export function grainOf(unit: Unit): Grain {
  if (unit === 'hour') return 'day'
  if (unit === 'fortnight') return 'week'
  return unit === 'generation' ? 'vague' : unit
}
