import { endOfDay, startOfDay } from '@/lib/core/calendar'
import type { TrackPrediction, TrackResolution } from './track'

/** Half-open: from the first instant up to, and without, the end. Milliseconds since 1970 UTC. */
export type Window = { from: number; to: number }

/**
 * K, the instant from which the answer could be known.
 *
 * The stated time if there is one. Else the start of the known-on day where that lies before the due day, or
 * is the due day and the answer is yes: nobody profits from the day itself. Else the end of the due day: time
 * ran out. Without a due day, the start of the known-on day. Days are those of the prediction's zone.
 *
 * @returns milliseconds since 1970 UTC
 * @example
 * // due and known on 31 December 2022, answer no, zone UTC: 2023-01-01T00:00:00Z; answer yes: 2022-12-31T00:00:00Z
 */
export function answerInstant(
  prediction: Pick<TrackPrediction, 'dueOn' | 'timeZone'>,
  resolution: TrackResolution,
): number {
  const { dueOn, timeZone } = prediction
  const { knownAt, knownOn, outcome } = resolution
  if (knownAt !== null) return knownAt
  const cameBeforeTimeRanOut = dueOn === null || knownOn < dueOn || (knownOn === dueOn && outcome === 'yes')
  return cameBeforeTimeRanOut ? startOfDay(knownOn, timeZone) : endOfDay(dueOn, timeZone)
}

/**
 * The end of a track's window: the answer's instant, or the end of the due day if that comes first. What is
 * made from then on can no longer score.
 *
 * @param known the answer's instant
 * @returns milliseconds since 1970 UTC
 */
export function windowEnd(prediction: Pick<TrackPrediction, 'dueOn' | 'timeZone'>, known: number): number {
  return prediction.dueOn === null ? known : Math.min(known, endOfDay(prediction.dueOn, prediction.timeZone))
}
