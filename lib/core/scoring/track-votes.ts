import type { ScoredTrack } from './select-tracks'
import { coveredTime } from './stretches'
import type { Vote } from './vote'

/**
 * A track's single vote, shared out over its stretches by their length: weight = length ÷ time covered. Time
 * without a forecast has no weight. A track with one stretch votes with weight 1 exactly.
 */
export function trackVotes({ track, happened, stretches }: ScoredTrack): Vote[] {
  const covered = coveredTime(stretches)
  return stretches.map(({ forecast, from, to }) => ({
    id: track.id,
    question: track.prediction.id,
    cluster: track.prediction.cluster ?? track.prediction.id,
    weight: (to - from) / covered,
    probability: forecast.probability,
    low: forecast.low ?? forecast.probability,
    high: forecast.high ?? forecast.probability,
    happened,
  }))
}
