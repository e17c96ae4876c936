import { middle95 } from '@/lib/core/quantile'
import { drawsFor } from '@/lib/core/random'
import { resamplingSeed } from '@/lib/core/scoring/cluster-draws'
import type { Vote } from '@/lib/core/scoring/vote'
import { binCount, binOf } from './bins'
import { drawCalibrated } from './calibrated-draws'

/** The seed of the consistency columns: stated wherever they are shown. */
export const consistencySeed = resamplingSeed

/**
 * Where each bin's share of events would fall, 95 times in 100, if every chance were right (`drawCalibrated`). A bin
 * that a draw leaves empty has no share in it.
 *
 * @returns ten intervals [2.5 %, 97.5 %] in the order of the bins; null of an empty bin
 */
export function consistencyColumns(
  votes: readonly Vote[],
  { draws = drawsFor(votes.length), seed = consistencySeed } = {},
): ([number, number] | null)[] {
  const shares: number[][] = Array.from({ length: binCount }, () => [])
  drawCalibrated(votes, { places: binCount, placeOf: binOf }, { draws, seed }, (yes, no) => {
    for (const [bin, list] of shares.entries()) {
      const happened = yes[bin] ?? 0
      const weight = happened + (no[bin] ?? 0)
      if (weight > 0) list.push(happened / weight)
    }
  })
  return shares.map(middle95)
}
