import type { CalendarDate } from '@/lib/core/calendar'
import type { Probability } from '@/lib/core/probability'
import { tallyBrierScore } from './brier'
import { type JsonScore, toJsonScore } from './json-score'
import { tallyLogScore } from './log'
import type { ScoredTrack } from './select-tracks'
import { coveredTime } from './stretches'
import { tallyVotes } from './tally'
import { trackVotes } from './track-votes'

/** A stretch as JSON carries it: instants in ISO 8601, UTC; the weights of one track add up to 1. */
export type ScoredStretch = {
  /** Null of a forecast without times. */
  from: string | null
  to: string | null
  probability: Probability
  weight: number
}

/** One track's own scores, for lists beside the mean. */
export type TrackScore = {
  id: string
  predictionId: string
  label: string
  forecasterId: string
  happened: boolean
  settledOn: CalendarDate
  brier: number | null
  /** The ends of the Brier score over the bands. */
  low: number | null
  high: number | null
  log: JsonScore | null
  coveredHours: number
  stretches: ScoredStretch[]
  leftOut: { id: string; why: string }[]
}

const hourMs = 3_600_000

export function trackScore(scored: ScoredTrack): TrackScore {
  const { track, happened, settledOn, stretches, leftOut } = scored
  const tally = tallyVotes(trackVotes(scored))
  const brier = tallyBrierScore(tally)
  const log = tallyLogScore(tally)
  const covered = coveredTime(stretches)
  return {
    id: track.id,
    predictionId: track.prediction.id,
    label: track.prediction.label,
    forecasterId: track.forecasterId,
    happened,
    settledOn,
    brier: brier?.mean ?? null,
    low: brier?.low ?? null,
    high: brier?.high ?? null,
    log: log === null ? null : toJsonScore(log),
    coveredHours: covered / hourMs,
    stretches: stretches.map(({ forecast, from, to }) => ({
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      probability: forecast.probability,
      weight: (to - from) / covered,
    })),
    leftOut,
  }
}
