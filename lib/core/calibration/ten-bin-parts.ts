import { millionthsInOne } from '@/lib/core/probability'
import { RunningSum } from '@/lib/core/scoring/sum'
import type { Tally } from '@/lib/core/scoring/tally'
import { binOfMillionths, type CalibrationBin } from './bins'

/** The parts of a mean Brier score over ten bins. */
export type TenBinParts = {
  /** How far the mean forecast of a bin lies from the share that happened; 0 is best. */
  reliability: number
  /** How far the bins lie apart in what happened; higher is better. */
  resolution: number
  /** b (1 − b) of the set. */
  uncertainty: number
  /** How much forecasts vary within their bins. */
  withinVariance: number
  /** How far that variation followed what happened: skill that bins hide. Twice the covariance, as it enters the sum. */
  withinCovariance: number
  /** Expected calibration error: the mean distance, not squared, of a bin's mean forecast from its share. */
  ece: number
}

/**
 * Ten-bin decomposition of the mean Brier score, with the terms that make it add up (Stephenson, Coelho and Jolliffe
 * 2008): without them bins only approximate the score.
 *
 *     brier = reliability − resolution + uncertainty + withinVariance − withinCovariance
 *
 *     withinVariance = Σ (p − p̄_k)² ÷ n     withinCovariance = 2 Σ (p − p̄_k)(o − ō_k) ÷ n     ECE = Σ n_k |p̄_k − ō_k| ÷ n
 *
 * @param bins the `calibrationBins` of the same tally
 * @returns null of no votes
 * @example // 0.25 thrice with one yes, 0.8 once with yes: reliability ≈ 0.0152, withinVariance 0, ece 0.1125
 */
export function tenBinParts(tally: Tally, bins: readonly CalibrationBin[]): TenBinParts | null {
  const { n, events } = tally
  if (n === 0) return null
  const rate = events / n
  const [reliability, resolution, ece] = [new RunningSum(), new RunningSum(), new RunningSum()]
  for (const bin of bins) {
    const observed = bin.observed ?? 0
    const off = (bin.meanForecast ?? 0) - observed
    reliability.add(bin.n * off ** 2)
    resolution.add(bin.n * (observed - rate) ** 2)
    ece.add(bin.n * Math.abs(off))
  }
  return {
    reliability: reliability.total / n,
    resolution: resolution.total / n,
    uncertainty: rate * (1 - rate),
    ...withinParts(tally, bins),
    ece: ece.total / n,
  }
}

/** Deviations from a bin's mean add up to nothing, so its share needs not be taken off what happened. */
function withinParts(
  { millionths, yes, no, n }: Tally,
  bins: readonly CalibrationBin[],
): Pick<TenBinParts, 'withinVariance' | 'withinCovariance'> {
  const means = Float64Array.from(bins, (bin) => bin.meanForecast ?? 0)
  const [variance, covariance] = [new RunningSum(), new RunningSum()]
  for (let index = 0; index < millionths.length; index++) {
    const happened = yes[index] ?? 0
    const chance = millionths[index] ?? 0
    const bin = binOfMillionths(chance)
    const size = happened + (no[index] ?? 0)
    const off = chance / millionthsInOne - (means[bin] ?? 0)
    variance.add(size * off * off)
    covariance.add(off * happened)
  }
  return { withinVariance: variance.total / n, withinCovariance: (2 * covariance.total) / n }
}
