import type { IsotonicBlocks } from '@/lib/core/calibration/isotonic'
import { RunningSum } from './sum'
import type { Tally } from './tally'

/** The parts of a mean score: score = miscalibration − discrimination + uncertainty. */
export type CorpParts = {
  /** What the record loses by chances that do not mean what they say; 0 is best. Infinite where the score is. */
  miscalibration: number
  /** What it gains over a constant by telling what happens from what does not; higher is better. */
  discrimination: number
  /** What a constant at the base rate would score: how hard the set is. */
  uncertainty: number
}

/**
 * CORP decomposition of the mean Brier score (Dimitriadis, Gneiting and Jordan 2021).
 *
 *     S = (S − C) − (U − C) + U
 *
 * with S the mean score, C that of the isotonically recalibrated forecasts, U that of the constant base rate. No
 * bins to choose, and no part is ever negative.
 *
 * @param score the mean Brier score of the same tally
 * @returns null of no votes
 * @example // 0.25 thrice with one yes, 0.8 once with yes: miscalibration ≈ 0.0152, discrimination ≈ 0.0833, uncertainty 0.25
 */
export function corpBrierParts(score: number | null, tally: Tally, blocks: IsotonicBlocks): CorpParts | null {
  return partsOf(score, tally, blocks, (yes, no) => (yes * no) / (yes + no))
}

/** The same of the mean log score, in nats; only the miscalibration can be infinite. */
export function corpLogParts(score: number | null, tally: Tally, blocks: IsotonicBlocks): CorpParts | null {
  return partsOf(score, tally, blocks, entropy)
}

/** @param loss the summed score of those at one calibrated value, by how many of them happened and did not */
function partsOf(
  score: number | null,
  { n, events }: Tally,
  { count, yes, no }: IsotonicBlocks,
  loss: (yes: number, no: number) => number,
): CorpParts | null {
  if (score === null) return null
  const recalibrated = new RunningSum()
  for (let block = 0; block < count; block++) recalibrated.add(loss(yes[block] ?? 0, no[block] ?? 0))
  const calibrated = recalibrated.total / n
  const uncertainty = loss(events, n - events) / n
  return {
    miscalibration: Math.max(0, score - calibrated),
    discrimination: Math.max(0, uncertainty - calibrated),
    uncertainty,
  }
}

/** −Σ w ln(share), exactly 0 where all or none happened. */
function entropy(yes: number, no: number): number {
  if (yes === 0 || no === 0) return 0
  return -(yes * Math.log(yes / (yes + no)) + no * Math.log(no / (yes + no)))
}
