import { type CalendarDate, addDays } from './calendar'
import { fail, ok, type Result } from './result'

/** What an outcome says about the forecast, in the eyes of the one who looks back. */
export const luckOrSkill = ['luck', 'both', 'skill', 'unclear'] as const
export type LuckOrSkill = (typeof luckOrSkill)[number]

/** What the difference between a forecast and its outcome came from. */
export const causes = ['base-rate', 'timing', 'surprise', 'vague-words', 'missed-evidence'] as const
export type Cause = (typeof causes)[number]

/** A lesson comes back after a season, unless another day is given. */
export const remindAfterDays = 90

/** @example remindDay('2026-07-01') // '2026-09-29' */
export function remindDay(today: CalendarDate): CalendarDate {
  return addDays(today, remindAfterDays)
}

type Review = {
  missed: string
  luckOrSkill: LuckOrSkill | null
  causes: readonly Cause[]
  lesson: string
  remindOn: CalendarDate | null
}

/** Whether a look back may be kept: on something settled, saying something, with a day that is yet to come. */
export function admitReview(review: Review, isSettled: boolean, today: CalendarDate): Result<null> {
  if (!isSettled) return fail('This prediction is not settled, so there is nothing to look back on yet.')
  const { missed, lesson, remindOn } = review
  if (!missed && !lesson && review.luckOrSkill === null && review.causes.length === 0) {
    const empty = 'Say what was missed, or what there is to learn.'
    return fail(empty, { missed: empty })
  }
  if (remindOn !== null && remindOn <= today) {
    const past = 'A lesson comes back on a day after today.'
    return fail(past, { remindOn: past })
  }
  return ok(null)
}
