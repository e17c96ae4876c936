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
    const n = settleCount(yes + no)
    const events = settleCount(yes)
    return {
      from: index / binCount,
      to: (index + 1) / binCount,
      n,
      events,
      meanForecast: n > 0 ? fromMillionths(chances / n) : null,
      observed: n > 0 ? events / n : null,
      wilson: wilsonInterval(events, n),
      tooFew: n < enough,
    }
  })
}

type BinSums = { yes: number; no: number; chances: number }

/** The weights of each bin and of its chances in millionths: whole numbers where weights are whole. */
function binSums({ millionths, yes, no }: Tally): BinSums[] {
  let index = 0
  return Array.from({ length: binCount }, (_, bin) => {
    const [happened, failed, chances] = [new RunningSum(), new RunningSum(), new RunningSum()]
    const end = bin === binCount - 1 ? Infinity : (bin + 1) * binWidth
    for (; index < millionths.length && (millionths[index] ?? 0) < end; index++) {
      const events = yes[index] ?? 0
      const others = no[index] ?? 0
      happened.add(events)
      failed.add(others)
      chances.add((events + others) * (millionths[index] ?? 0))
    }
    return { yes: happened.total, no: failed.total, chances: chances.total }
  })
}
