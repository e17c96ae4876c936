import type { CalendarDate } from '@/lib/core/calendar'
import type { Deadline } from '@/lib/core/drawing/deadline/deadline'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'

/** The day on which the examples are read. */
export const exampleDay: CalendarDate = '2026-06-15'

/** One for each way of naming a day. */
export const wordings = [
  'by 2030',
  'by the end of next year',
  'before June 2027',
  'not until 2028',
  'in 2027',
  'this year',
  'in early 2027',
  'in the late 2030s',
  'in the third quarter',
  'by the second half of 2027',
  'next summer',
  'before the winter',
  'within six months',
  'in the next two to three years',
  'over the next decade',
  'by Christmas',
  'before Easter 2027',
  'on the 22nd',
  'on the 22nd',
  'by the middle of next month',
  'next week',
  'before the midterms',
  'in fiscal 2027',
  'soon',
] as const

/** How the engine reads each wording; the rule is its own, in words. */
export function readWordings(): Deadline[] {
  return wordings.flatMap((words) => findDeadlines(`The law passes ${words}.`, exampleDay).slice(0, 1))
}
