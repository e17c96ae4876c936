import { millionthsInOne } from '@/lib/core/probability'
import { RunningSum } from './sum'
import type { Tally } from './tally'

/** The parts of a mean Brier score: brier = reliability − resolution + uncertainty. */
export type MurphyParts = {
  /** 0 is best: each chance came true as often as it said. */
  reliability: number
  /** Higher is better: how far apart the forecasts keep what happens from what does not. */
  resolution: number
  /** b (1 − b): how hard the set is, whoever forecasts it. */
  uncertainty: number
  /** How many distinct forecasts the parts are taken over. */
  groups: number
}

/**
 * Murphy's decomposition of the mean Brier score (1973), by distinct forecast.
 *
 *     reliability = Σ n_k (p_k − o_k)² ÷ n     resolution = Σ n_k (o_k − b)² ÷ n     uncertainty = b (1 − b)
 *
 * with o_k the share that happened at forecast p_k and b the base rate. Each part lies from 0 to 1, and they add up
 * to the Brier score under any weights. Where nearly every forecast is its own group, reliability and resolution are
 * mostly noise: the CORP parts are then the ones to read.
 *
 * @returns null of no votes
 * @example murphyParts(tallyVotes(votes)) // 0.25 thrice with one yes, 0.8 once with yes: reliability ≈ 0.0152, resolution ≈ 0.0833
 */
export function murphyParts({ millionths, yes, no, n, events }: Tally): MurphyParts | null {
  if (n === 0) return null
  const [reliability, resolution] = [new RunningSum(), new RunningSum()]
  for (let index = 0; index < millionths.length; index++) {
    const happened = yes[index] ?? 0
    const size = happened + (no[index] ?? 0)
    const offForecast = size * (millionths[index] ?? 0) - happened * millionthsInOne
    const offBaseRate = happened * n - events * size
    reliability.add((offForecast * offForecast) / size)
    resolution.add((offBaseRate * offBaseRate) / size)
  }
  return {
    reliability: reliability.total / n / millionthsInOne ** 2,
    resolution: resolution.total / n / n / n,
    uncertainty: (events / n) * (1 - events / n),
    groups: millionths.length,
  }
}
