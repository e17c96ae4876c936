import type { CalendarDate } from './calendar'
import type { Outcome, SettledOutcome } from './resolution'
import { fail, ok, type Result } from './result'

/** How a prediction counts: the words as directly as they allow, another reading or horizon, never scored. */
export const roles = ['headline', 'variant', 'context'] as const
export type Role = (typeof roles)[number]

/** Where a prediction stands; derived, never stored. */
export const statuses = ['open', 'due', 'resolved'] as const
export type Status = (typeof statuses)[number]

/**
 * Where a prediction stands today: `resolved` while a resolution is in force (its newest one is not a
 * reopening), else `due` from its due day on, else `open`. Without a due day it stays open until resolved.
 *
 * @param outcome of the newest resolution, null if there is none
 * @param today the day it is in the prediction's zone
 * @example predictionStatus({ dueOn: '2022-12-31', outcome: null, today: '2022-12-31' }) // 'due'
 */
export function predictionStatus(prediction: {
  dueOn: CalendarDate | null
  outcome: Outcome | null
  today: CalendarDate
}): Status {
  if (isInForce(prediction.outcome)) return 'resolved'
  return prediction.dueOn !== null && prediction.dueOn <= prediction.today ? 'due' : 'open'
}

/** Whether the newest resolution still says something: there is one, and it is not a reopening. */
export function isInForce(outcome: Outcome | null): outcome is SettledOutcome {
  return outcome !== null && outcome !== 'reopened'
}

/** Whether a question may be recorded with its days: it asks something, was said by today, and falls due no earlier. */
export function admitQuestion(
  question: { question: string; saidOn: CalendarDate; dueOn: CalendarDate | null },
  today: CalendarDate,
): Result<null> {
  const fields: Record<string, string> = {}
  if (question.question.trim() === '') fields.question = 'Write the question that time will answer.'
  if (question.saidOn > today) fields.saidOn = 'The day it was said lies in the future.'
  if (question.dueOn !== null && question.dueOn < question.saidOn) {
    fields.dueOn = 'The due day lies before the day it was said.'
  }
  const [first] = Object.values(fields)
  return first === undefined ? ok(null) : fail(first, fields)
}
