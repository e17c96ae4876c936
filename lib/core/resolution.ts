import { type CalendarDate, dayOf } from './calendar'
import { isInForce } from './prediction'
import { fail, ok, type Result } from './result'

/** What settles a question. */
export const settledOutcomes = ['yes', 'no', 'ambiguous', 'void'] as const
export type SettledOutcome = (typeof settledOutcomes)[number]

/** What a resolution says; `reopened` takes the one before it back. */
export const outcomes = [...settledOutcomes, 'reopened'] as const
export type Outcome = (typeof outcomes)[number]

/** Why a question can have no answer. */
export const voidReasons = [
  'condition-false',
  'no-data',
  'not-falsifiable',
  'withdrawn-question',
  'other',
] as const
export type VoidReason = (typeof voidReasons)[number]

/** What the rules need to know of a prediction: its days, its zone, and the outcome of its newest resolution. */
export type Resolvable = { saidOn: CalendarDate; timeZone: string; outcome: Outcome | null }

/** An answer as someone wants to record it; instants in milliseconds since 1970 UTC. */
export type Answer = {
  outcome: SettledOutcome
  voidReason: VoidReason | null
  knownOn: CalendarDate
  knownAt: number | null
}

/** Whether an answer may be recorded now: once, for a day that has come and does not lie before the words. */
export function admitResolution(prediction: Resolvable, answer: Answer, now: number): Result<null> {
  if (isInForce(prediction.outcome)) {
    return fail('This prediction is settled already. Correct the answer, or reopen it first.')
  }
  return admitAnswer(prediction, answer, now)
}

/** Whether a settled prediction's answer may be replaced by another. */
export function admitCorrection(prediction: Resolvable, answer: Answer, now: number): Result<null> {
  if (!isInForce(prediction.outcome)) {
    return fail('This prediction is not settled, so there is no answer to correct.')
  }
  return admitAnswer(prediction, answer, now)
}

/** Whether a prediction may be reopened: only one that is settled. */
export function admitReopening(prediction: { outcome: Outcome | null }): Result<null> {
  return isInForce(prediction.outcome)
    ? ok(null)
    : fail('This prediction is not settled, so it is open as it is.')
}

function admitAnswer(prediction: Resolvable, answer: Answer, now: number): Result<null> {
  const fields: Record<string, string> = {}
  if (answer.knownOn > dayOf(now, prediction.timeZone)) {
    fields.knownOn = 'The day the answer could be known lies in the future.'
  } else if (answer.knownOn < prediction.saidOn) {
    fields.knownOn = 'The answer was known before the prediction was said, so it predicts nothing.'
  }
  if (answer.knownAt !== null) {
    if (answer.knownAt > now) fields.knownAt = 'The time the answer could be known lies in the future.'
    else if (dayOf(answer.knownAt, prediction.timeZone) !== answer.knownOn) {
      fields.knownAt = 'That time does not lie on the day given.'
    }
  }
  if (answer.outcome === 'void' && answer.voidReason === null) {
    fields.voidReason = 'Say why the question has no answer.'
  }
  if (answer.outcome !== 'void' && answer.voidReason !== null) {
    fields.voidReason = 'A reason belongs only to an outcome of void.'
  }
  const [first] = Object.values(fields)
  return first === undefined ? ok(null) : fail(first, fields)
}
