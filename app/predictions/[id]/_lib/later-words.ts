import type { CalendarDate } from '@/lib/core/calendar'
import { relativeDay } from '@/lib/format'

/** How long after one day another came, to stand behind it. @example laterWords('2025-12-31', '2026-07-01') // ', 6 months later' */
export function laterWords(first: CalendarDate, then: CalendarDate): string {
  if (then <= first) return ''
  return `, ${relativeDay(first, then).replace('yesterday', '1 day ago').replace(' ago', ' later')}`
}
