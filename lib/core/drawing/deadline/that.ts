import { Temporal } from 'temporal-polyfill'
import { addDays, type CalendarDate } from '@/lib/core/calendar'
import { bind } from './bind'
import type { Deadline } from './deadline'
import { leadsAt } from './leads'
import type { Said } from './said'
import { day, months, type Stretch, years } from './stretch'
import { afterAny, type Token } from './tokens'
import { weekdayFrom, weekdayOf, weekend, weekendOf } from './weekdays'

/** How many letters and how many times back the time that "that week" takes up may lie. */
const furthest = 600
const mostBack = 12

const parts = ['the end of', 'later', 'late', 'the rest of', 'sometime', 'some time']
const pointers = ['that same', 'that very', 'that', 'the same', 'the very same']

/**
 * A time that is told by the one named last: "by that Friday", "later that year", "over the same period". Null where no
 * such words stand at `at`, or none was named. Where that one is over, this one is too.
 */
export function thatAt(
  tokens: readonly Token[],
  at: number,
  found: readonly Deadline[],
  publishedOn: CalendarDate | null,
): Said | null {
  const [lead] = leadsAt(tokens, at)
  const from = lead?.next ?? at
  const pointer = afterAny(tokens, afterAny(tokens, from, parts) ?? from, pointers)
  if (pointer === null) return null
  const last = found.slice(-mostBack).findLast(({ latest }) => latest !== null)
  const isNear = last !== undefined && (tokens[at]?.start ?? 0) - last.end < furthest
  const stretch = isNear && last.latest !== null ? told(tokens[pointer]?.word ?? '', last, last.latest) : null
  if (!stretch || !last) return null
  const bound = bind(lead?.kind ?? null, stretch, publishedOn)
  const isPast = bound.isPast || last.isPast
  const rule = 'the words take up the time named before'
  return { ...bound, isPast, rule, next: pointer + 1, isRelative: false, isVague: bound.latest === null }
}

/** What a unit names that holds the time named last. */
function told(unit: string, { earliest, grain }: Deadline, latest: CalendarDate): Stretch | null {
  const weekday = weekdayOf(unit)
  if (weekday !== null) return day(weekdayFrom(earliest ?? latest, weekday))
  const { year, month, dayOfWeek } = Temporal.PlainDate.from(latest)
  switch (unit) {
    case 'period':
    case 'time':
    case 'stretch':
    case 'window':
    case 'span':
      return { first: earliest ?? latest, last: latest, grain, isRelative: false }
    case 'season':
    case 'spring':
    case 'summer':
    case 'autumn':
    case 'fall':
    case 'winter':
      return grain === 'season' ? { first: earliest ?? latest, last: latest, grain, isRelative: false } : null
    case 'day':
    case 'date':
    case 'night':
    case 'evening':
    case 'morning':
    case 'afternoon':
      return grain === 'day' ? day(latest) : null
    case 'weekend':
      return weekend(weekendOf(latest))
    case 'week': {
      const monday = addDays(latest, 1 - dayOfWeek)
      return { first: monday, last: addDays(monday, 6), grain: 'week', isRelative: false }
    }
    case 'month':
      return months(year, month, 1, 'month')
    case 'quarter':
      return months(year, month - ((month - 1) % 3), 3, 'quarter')
    case 'year':
      return years(year)
    case 'decade':
      return years(year - (year % 10), 10, 'decade')
    default:
      return null
  }
}
