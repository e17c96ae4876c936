import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '@/lib/core/calendar'

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const monthNumbers = new Map(
  months.flatMap((month, index): [string, number][] => {
    const whole = month.toLowerCase()
    return [
      [whole, index + 1],
      [whole.slice(0, 3), index + 1],
    ]
  }),
).set('sept', 9)

/** A month's number, 1 to 12, from its name or its usual short form, in lower case; null of any other word. */
export function monthNumber(name: string): number | null {
  return monthNumbers.get(name.replace(/\.$/, '')) ?? null
}

/** @example spellDay('2022-12-31') // 'Saturday 31 December 2022' */
export function spellDay(date: CalendarDate): string {
  const { dayOfWeek, day, month, year } = Temporal.PlainDate.from(date)
  return `${weekdays[dayOfWeek - 1]} ${day} ${months[month - 1]} ${year}`
}
