import { fromMillionths, type Probability, toMillionths } from '@/lib/core/probability'
import { RunningSum } from '@/lib/core/scoring/sum'
import type { Tally } from '@/lib/core/scoring/tally'
import { settleCount } from '@/lib/core/scoring/vote'
import { wilsonInterval } from './wilson'

/** Below this many outcomes a bin says nothing yet. */
const enough = 5

export const binCount = 10
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
  return binOfMillionths(toMillionths(probability))
}

/** `binOf` a chance that is in whole millionths already. */
export function binOfMillionths(millionths: number): number {
  return Math.min(binCount - 1, Math.floor(millionths / binWidth))
}

/**
 * Ten-bin calibration: [0, 10 %), [10, 20 %) … [90, 100 %], every weighted vote in its own bin. A calibrated
 * forecaster's `observed` is near `meanForecast` in each.
 *
 * @returns ten bins in order; empty ones hold nulls, not zeros
 */
export function calibrationBins(tally: Tally): CalibrationBin[] {
  return binSums(tally).map(({ yes, no, chances }, index) => {
    const n = settleCount(yes.total + no.total)
    const events = settleCount(yes.total)
    return {
      from: index / binCount,
      to: (index + 1) / binCount,
      n,
      events,
      meanForecast: n > 0 ? fromMillionths(chances.total / n) : null,
      observed: n > 0 ? events / n : null,
      wilson: wilsonInterval(events, n),
      tooFew: n < enough,
    }
  })
}

type BinSums = { yes: RunningSum; no: RunningSum; chances: RunningSum }

/** The weights of each bin and of its chances in millionths: whole numbers where weights are whole. */
function binSums({ millionths, yes, no }: Tally): BinSums[] {
  const sums = Array.from({ length: binCount }, () => ({
    yes: new RunningSum(),
    no: new RunningSum(),
    chances: new RunningSum(),
  }))
  for (let index = 0; index < millionths.length; index++) {
    const [happened, failed, chance] = [yes[index] ?? 0, no[index] ?? 0, millionths[index] ?? 0]
    const bin = sums[binOfMillionths(chance)]
    bin?.yes.add(happened)
    bin?.no.add(failed)
    bin?.chances.add((happened + failed) * chance)
  }
  return sums
}
