import {
  excludedReasons,
  isAskedFor,
  type ScoredTrack,
  selectTracks,
  type TrackFilter,
} from './select-tracks'
import type { Track } from './track'

/** Why something settled has no part in a score: beside the reasons within the chosen roles, what was not chosen. */
export const uncountedReasons = {
  ...excludedReasons,
  context: 'Context is never scored',
  headline: 'Headline, which was not asked for',
  variant: 'A variant, which was not asked for',
  'other-origin': 'No chance of the kind asked for',
  'no-chance': 'No chance was given',
} as const
export type UncountedReason = keyof typeof uncountedReasons

export type UncountedTrack = { id: string; predictionId: string; reason: UncountedReason }

/**
 * The whole account of the settled tracks on the days asked for: which count, and why each of the others does not.
 * Together they are all of them, each once; an open one is in neither.
 */
export function accountForTracks(
  tracks: readonly Track[],
  filter: TrackFilter = {},
): { scored: ScoredTrack[]; uncounted: UncountedTrack[] } {
  const { scored, excluded } = selectTracks(tracks, filter)
  const counting = new Set(scored.map(({ track }) => track.id))
  const reasonOf = new Map(excluded.map(({ id, reason }) => [id, reason]))
  const uncounted = tracks.flatMap((track): UncountedTrack[] => {
    const isOfForecaster = filter.forecasterId === undefined || track.forecasterId === filter.forecasterId
    if (!isOfForecaster || counting.has(track.id) || !isAskedFor(track.prediction, filter)) return []
    const reason = reasonOf.get(track.id) ?? unaskedReason(track, filter)
    return [{ id: track.id, predictionId: track.prediction.id, reason }]
  })
  return { scored, uncounted }
}

/** Why a settled track was not even a candidate: its role, its number, or the origin of it. */
function unaskedReason(
  { prediction, forecasts }: Track,
  { roles = ['headline'] }: TrackFilter,
): UncountedReason {
  const { role } = prediction
  if (role === 'context' || !roles.includes(role)) return role
  return forecasts.some(({ probability }) => probability !== null) ? 'other-origin' : 'withdrawn'
}
