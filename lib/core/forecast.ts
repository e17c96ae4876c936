import { type CalendarDate, endOfDay } from './calendar'
import { isInForce } from './prediction'
import type { Outcome } from './resolution'
import { fail, ok, type Result } from './result'

/** Where a forecast's number came from. */
export const origins = ['number', 'phrase', 'bare', 'judged', 'derived'] as const
export type Origin = (typeof origins)[number]

/** The origins of a stated number; the calibration view "numbers only". */
export const numberOrigins = ['number'] as const satisfies readonly Origin[]

/** The origins of a number that someone read from words; the calibration view "words only". */
export const wordOrigins = ['phrase', 'bare', 'judged', 'derived'] as const satisfies readonly Origin[]

/** What the rules need to know of the prediction that a forecast is about. */
export type Forecastable = { dueOn: CalendarDate | null; timeZone: string; outcome: Outcome | null }

/**
 * Whether a forecast, or a withdrawal, of your own may be recorded: the question is open at the moment it was
 * made, and that moment is not in the future. Instants in milliseconds since 1970 UTC.
 */
export function admitForecast(
  prediction: Forecastable,
  forecast: { madeAt: number },
  now: number,
): Result<null> {
  if (isInForce(prediction.outcome)) {
    return fail('This prediction is settled, so it takes no further forecast. Reopen it first.')
  }
  if (forecast.madeAt > now) {
    return fail('A forecast cannot be made in the future.', { madeAt: 'This moment lies in the future.' })
  }
  if (prediction.dueOn !== null && forecast.madeAt >= endOfDay(prediction.dueOn, prediction.timeZone)) {
    return fail('The due day is over, so a forecast made now could not count. Settle the prediction instead.')
  }
  return ok(null)
}

/** Whether there is something to withdraw; `standing` is the newest forecast, null as its probability if withdrawn. */
export function admitWithdrawal(
  prediction: Forecastable,
  standing: { probability: number | null } | null,
  withdrawal: { madeAt: number },
  now: number,
): Result<null> {
  if (standing === null || standing.probability === null) {
    return fail('No forecast of yours stands, so there is nothing to withdraw.')
  }
  return admitForecast(prediction, withdrawal, now)
}
