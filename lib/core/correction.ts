import type { CalendarDate } from './calendar'
import { isInForce } from './prediction'
import type { Outcome } from './resolution'
import { fail, ok, type Result } from './result'

/** What an answer rests on: it changes only while the question is open. */
const settledBy = [
  'question',
  'yesIf',
  'noIf',
  'ambiguousIf',
  'saidOn',
  'dueOn',
  'condition',
  'role',
] as const

/**
 * Whether these fields of a prediction may be put right: after an answer the question, its criteria, its days and how
 * it counts change only once it is reopened.
 */
export function admitQuestionCorrection(outcome: Outcome | null, fields: readonly string[]): Result<null> {
  const held = settledBy.find((field) => fields.includes(field))
  if (!isInForce(outcome) || !held) return ok(null)
  return fail('It is settled. Reopen it before the question, its days or how it counts change.', {
    [held]: 'This changes only once it is reopened.',
  })
}

/** Whether a change may go without a reason: only before the first chance was logged. */
export function admitReason(hasForecast: boolean, why: string | null): Result<null> {
  if (!hasForecast || why) return ok(null)
  const missing = 'Say why: a chance was logged on what stood before.'
  return fail(missing, { why: missing })
}

/** Whether the words may have been said on that day: no chance that stays where it is may be older. */
export function admitSaidOn(
  saidOn: CalendarDate,
  staying: readonly { madeOn: CalendarDate }[],
): Result<null> {
  const early = staying.find(({ madeOn }) => madeOn < saidOn)
  if (!early) return ok(null)
  const older = `A chance was given on ${early.madeOn}, before that day.`
  return fail(older, { saidOn: older })
}
