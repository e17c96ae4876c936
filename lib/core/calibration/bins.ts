import { groupBy } from '@/lib/core/group'
import { type Probability, toMillionths } from '@/lib/core/probability'
import { baseRate, meanForecast, type Vote, voteCount } from '@/lib/core/scoring/vote'
import { wilsonInterval } from './wilson'

/** Below this many outcomes a bin says nothing yet. */
const enough = 5

const binCount = 10
const binWidth = 100_000

/** A tenth of the scale: what was said there on average, and how often it happened. */
export type CalibrationBin = {
  /** Included. */
  from: Probability
  /** Not included, save in the last bin. */
  to: Probability
  n: number
  events: number
  /** Null of an empty bin, as are the share and its interval. */
  meanForecast: Probability | null
  observed: Probability | null
  wilson: [number, number] | null
  /** Fewer than 5 outcomes. */
  tooFew: boolean
}

/**
 * Which of the ten bins a chance falls in, by whole millionths: `min(9, millionths div 100,000)`. On whole
 * percents that is percent div 10. Never by a product of fractions, where 0.3 and 0.29 go wrong.
 *
 * @example binOf(0.3) // 3
 */
export function binOf(probability: Probability): number {
  return Math.min(binCount - 1, Math.floor(toMillionths(probability) / binWidth))
}

/**
 * Ten-bin calibration: [0, 10 %), [10, 20 %) … [90, 100 %], every weighted vote in its own bin. A calibrated
 * forecaster's `observed` is near `meanForecast` in each.
 *
 * @returns ten bins in order; empty ones hold nulls, not zeros
 */
export function calibrationBins(votes: readonly Vote[]): CalibrationBin[] {
  const counting = groupBy(
    votes.filter((vote) => vote.weight > 0),
    (vote) => binOf(vote.probability),
  )
  return Array.from({ length: binCount }, (_, index) => {
    const within = counting.get(index) ?? []
    const n = voteCount(within)
    const events = voteCount(within.filter((vote) => vote.happened))
    return {
      from: index / binCount,
      to: (index + 1) / binCount,
      n,
      events,
      meanForecast: meanForecast(within),
      observed: baseRate(within),
      wilson: wilsonInterval(events, n),
      tooFew: n < enough,
    }
  })
}
