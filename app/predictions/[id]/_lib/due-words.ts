import type { CalendarDate } from '@/lib/core/calendar'
import { day } from '@/lib/format'

/** A due day as people ask for it. @example dueWords('2023-12-31') // 'end of 2023' */
export function dueWords(dueOn: CalendarDate | null): string {
  if (dueOn === null) return 'no due day'
  return dueOn.endsWith('-12-31') ? `end of ${dueOn.slice(0, 4)}` : day(dueOn)
}
