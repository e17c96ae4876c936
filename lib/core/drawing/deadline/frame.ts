import type { CalendarDate } from '@/lib/core/calendar'
import { yearOf } from './stretch'

const opening = 400
const lateMonths = /-1[12]-/
const lastWeeks = /-12-(?:1[5-9]|[23]\d)$/
const item = /\n\d{1,3}[.)] /g
const fewestItems = 4

/**
 * The first day of the year that a list is about: forecasts for 2027, written in the last weeks of 2026, mean the
 * December and the 31 December of 2027. Null of any other text.
 */
export function frameOf(text: string, today: CalendarDate): CalendarDate | null {
  if (!lateMonths.test(today) || (text.match(item)?.length ?? 0) < fewestItems) return null
  const year = yearOf(today) + 1
  const head = text.slice(0, opening)
  const isNamed = [`for ${year}`, `in ${year}`, `of ${year}`, `${year} `].some((words) =>
    head.includes(words),
  )
  return isNamed || lastWeeks.test(today) ? `${year}-01-01` : null
}
