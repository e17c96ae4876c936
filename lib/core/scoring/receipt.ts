import type { Probability } from '@/lib/core/probability'
import { brierBand, brierScore, meanBrierScore } from './brier'
import { type JsonScore, toJsonScore } from './json-score'
import { logScore, meanLogScore } from './log'
import { judgeTrack, type TrackFilter } from './select-tracks'
import { alwaysHalf } from './skill'
import { coveredTime } from './stretches'
import type { Track } from './track'
import { trackVotes } from './track-votes'
import { answerInstant, windowEnd } from './window'

/** One stretch's part in a track's score. Instants in milliseconds since 1970 UTC. */
export type ReceiptRow = {
  forecastId: string
  from: number
  to: number
  days: number
  /** Length ÷ time covered; the weights of a receipt add up to 1. */
  weight: number
  probability: Probability
  low: Probability | null
  high: Probability | null
  /** (p − o)² */
  square: number
  /** weight × square; these add up to `brier`. */
  part: number
  /** The squares at the ends of the band. */
  best: number
  worst: number
  /** −ln q in nats, with q the chance given to what happened; `weight × log` add up to the receipt's. */
  log: JsonScore
}

/** The sum that made a track's score, row by row. */
export type Receipt = {
  happened: boolean
  /** When the answer could be known, and the end of the window if the due day was over before. */
  known: number
  end: number
  rows: ReceiptRow[]
  coveredDays: number
  brier: number
  low: number
  high: number
  log: JsonScore | null
  alwaysHalf: number
  leftOut: { id: string; why: string }[]
}

const dayMs = 86_400_000

/**
 * The arithmetic of one track's Brier score: each stretch with its weight and square, the total, its ends over the
 * bands, and what "50 %" would have earned.
 *
 * @returns null where the track has no score: open, void, ambiguous, or nothing in it counts
 */
export function scoreReceipt(track: Track, filter: TrackFilter = {}): Receipt | null {
  const judged = judgeTrack(track, filter)
  if (judged === null || typeof judged === 'string') return null
  const votes = trackVotes(judged)
  const score = meanBrierScore(votes)
  if (score === null) return null
  const { happened, stretches, leftOut } = judged
  const { prediction } = track
  if (prediction.resolution === null) return null
  const known = answerInstant(prediction, prediction.resolution)
  const covered = coveredTime(stretches)
  const log = meanLogScore(votes)
  return {
    happened,
    known,
    end: windowEnd(prediction, known),
    rows: stretches.map(({ forecast, from, to }) => {
      const { probability, low, high } = forecast
      const square = brierScore(probability, happened)
      const weight = (to - from) / covered
      return {
        forecastId: forecast.id,
        from,
        to,
        days: (to - from) / dayMs,
        weight,
        probability,
        low,
        high,
        square,
        part: weight * square,
        ...brierBand(low ?? probability, high ?? probability, happened),
        log: toJsonScore(logScore(probability, happened)),
      }
    }),
    coveredDays: covered / dayMs,
    brier: score.mean,
    low: score.low,
    high: score.high,
    log: log === null ? null : toJsonScore(log),
    alwaysHalf,
    leftOut,
  }
}
