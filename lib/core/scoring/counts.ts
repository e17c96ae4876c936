import { dayOf } from '@/lib/core/calendar'
import type { TrackForecast, TrackPrediction, TrackResolution } from './track'
import { answerInstant, windowEnd } from './window'

/** Why a forecast is left out, in words for a badge or a list. */
export const leftOutReasons = {
  'too-late': 'Made once the answer could be known',
  'after-due': 'Made after the due day',
  'logged-afterwards': 'Logged afterwards',
} as const
export type LeftOutReason = keyof typeof leftOutReasons

/** Why a forecast counts, in words for a receipt. */
export const countingGrounds = {
  recorded: 'Recorded before the answer could be known',
  published: 'Its source appeared before the day of the answer',
  'asked-for': 'Logged afterwards, and asked for',
} as const
export type CountingGrounds = keyof typeof countingGrounds

export type Verdict =
  | { counts: true; grounds: CountingGrounds; why: string }
  | { counts: false; reason: LeftOutReason; why: string }

/**
 * Whether one forecast, or withdrawal, counts towards a score. Each is judged by itself: a late revision does
 * not ride on an early one, and a withdrawal after the fact takes nothing back.
 *
 * It counts if it was made before the answer's instant K and either was read from a stored quote whose source
 * appeared before the day of K, or entered the record before K. What is made at the end of the window or later
 * never counts; "logged afterwards" may be asked for.
 *
 * @param late count what was logged afterwards too
 * @example
 * // made on 1 March, answer known on 5 March, recorded on 9 March: { counts: false, why: 'Logged afterwards' }
 */
export function doesCount(
  forecast: TrackForecast,
  prediction: Pick<TrackPrediction, 'saidOn' | 'dueOn' | 'timeZone'>,
  resolution: TrackResolution,
  late = false,
): Verdict {
  const known = answerInstant(prediction, resolution)
  return judgeForecast(forecast, prediction, { known, end: windowEnd(prediction, known) }, late)
}

/** `doesCount` with the answer's instant and the window's end worked out before, for the forecasts of one track. */
export function judgeForecast(
  forecast: TrackForecast,
  prediction: Pick<TrackPrediction, 'saidOn' | 'timeZone'>,
  { known, end }: { known: number; end: number },
  late: boolean,
): Verdict {
  if (forecast.madeAt >= known) return leftOut('too-late')
  if (forecast.madeAt >= end) return leftOut('after-due')
  if (forecast.recordedAt < known) return counting('recorded')
  if (wasPublished(forecast, prediction, known)) return counting('published')
  return late ? counting('asked-for') : leftOut('logged-afterwards')
}

/** A quote vouches for what its words said, made on the day they were said or appeared, and for no later revision. */
function wasPublished(
  { quotedOn, madeAt }: TrackForecast,
  { saidOn, timeZone }: Pick<TrackPrediction, 'saidOn' | 'timeZone'>,
  known: number,
): boolean {
  if (quotedOn === null) return false
  const madeOn = dayOf(madeAt, timeZone)
  return (madeOn === saidOn || madeOn === quotedOn) && quotedOn < dayOf(known, timeZone)
}

function counting(grounds: CountingGrounds): Verdict {
  return { counts: true, grounds, why: countingGrounds[grounds] }
}

function leftOut(reason: LeftOutReason): Verdict {
  return { counts: false, reason, why: leftOutReasons[reason] }
}
