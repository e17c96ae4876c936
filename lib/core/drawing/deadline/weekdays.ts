import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate } from '@/lib/core/calendar'
import type { Found } from './parts-of-year'
import { day, type Stretch } from './stretch'
import { afterAny, skip, type Token } from './tokens'

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

/** 1 Monday to 7 Sunday; null of any other word. */
export function weekdayOf(word: string): number | null {
  const index = names.indexOf(word)
  return index < 0 ? null : index + 1
}

/** A day of the week from `at` on: "Friday", "next Friday night", "Sunday week", "a fortnight on Sunday". */
export function weekdayAt(tokens: readonly Token[], today: CalendarDate, at: number): Found | null {
  const away = afterAny(tokens, at, weeksAway)
  const step = away === null ? afterAny(tokens, at, steps) : null
  const place = away ?? step ?? at
  const weekday = tokens[place]?.isCapital ? weekdayOf(tokens[place]?.word ?? '') : null
  if (weekday === null || (place === at && anyOf.test(tokens[at - 1]?.word ?? ''))) return null
  const ahead = daysAhead(today, weekday)
  const inNextWeek = afterAny(tokens, place + 1, ['next week', 'of next week'])
  const isNext = (step !== null && tokens[at]?.word === 'next') || inNextWeek !== null
  const isLast = step !== null && /^(?:last|past)$/.test(tokens[place - 1]?.word ?? '')
  const behind = afterAny(tokens, place + 1, ['week', 'fortnight'])
  const counted = behind === null ? (away === null ? null : tokens[at + 1]?.word) : tokens[behind - 1]?.word
  const days = isLast
    ? ahead - 7
    : isNext
      ? 8 - Temporal.PlainDate.from(today).dayOfWeek + weekday - 1
      : counted
        ? (ahead % 7) + (counted === 'fortnight' ? 14 : 7)
        : ahead
  const stretch: Stretch = {
    ...day(addDays(today, days)),
    isRelative: true,
    looksBack: isLast,
    standsAlone: true,
  }
  return { stretch, next: skip(tokens, inNextWeek ?? behind ?? place + 1, partsOfDay) }
}

/** "They moved it to a Thursday", "most Fridays". */
const anyOf = /^(?:an?|any|some|most|one|each|every|another)$/
const steps = ['next', 'this coming', 'this', 'coming', 'the coming', 'last', 'this past']
const weeksAway = ['week', 'fortnight'].flatMap((unit) =>
  ['on', 'from', 'this', 'next'].map((link) => `a ${unit} ${link}`),
)
const partsOfDay = ['morning', 'afternoon', 'evening', 'night']

/** From a day to the next such weekday, 1 to 7. */
function daysAhead(from: CalendarDate, weekday: number): number {
  return (weekday - Temporal.PlainDate.from(from).dayOfWeek + 7) % 7 || 7
}

/** The first such weekday on a day or after it. */
export function weekdayFrom(date: CalendarDate, weekday: number): CalendarDate {
  return addDays(date, daysAhead(date, weekday) % 7)
}

/** Saturday and Sunday to come, or running. */
export function weekendAt(tokens: readonly Token[], today: CalendarDate, at: number): Found | null {
  const step = afterAny(tokens, at, ['this coming', 'the coming', 'this', 'the', 'next'])
  if (step === null || tokens[step]?.word !== 'weekend') return null
  const afterNext = afterAny(tokens, step + 1, ['after next'])
  const weeks = afterNext === null ? Number(tokens[at]?.word === 'next') : 2
  const saturday = addDays(weekendOf(today), 7 * weeks)
  return {
    stretch: { ...weekend(saturday), isRelative: true, standsAlone: true },
    next: afterNext ?? step + 1,
  }
}

/** The Saturday of the week of a day. */
export function weekendOf(date: CalendarDate): CalendarDate {
  return addDays(date, 6 - Temporal.PlainDate.from(date).dayOfWeek)
}

export function weekend(saturday: CalendarDate): Stretch {
  return { first: saturday, last: addDays(saturday, 1), grain: 'week', isRelative: false }
}
