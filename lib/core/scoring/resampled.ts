import { consistencyColumns } from '@/lib/core/calibration/consistency'
import { type BandPoint, corpBand } from '@/lib/core/calibration/corp-band'
import { drawsFor } from '@/lib/core/random'
import { aucInterval } from './auc-interval'
import { clustersOf, enoughClusters, resamplingGenerator, resamplingSeed } from './cluster-draws'
import { skillIntervals } from './skill-interval'
import type { Vote } from './vote'

type Interval = [number, number] | null

/**
 * What only resampling can say of a record. It takes its time, so it comes apart from the figures that need none; the
 * same votes always give the same.
 */
export type Resampled = {
  seed: number
  generator: string
  draws: number
  clusters: number
  /** 95 % intervals. */
  skill: { vsHalf: Interval; vsBaseRate: Interval }
  auc: Interval
  /** The 95 % columns of the ten bins, in their order. */
  columns: Interval[]
  /** The 90 % band of the isotonic curve. */
  band: BandPoint[]
  /** Why intervals are missing. */
  reason: string | null
}

export function resampledFigures(votes: readonly Vote[]): Resampled {
  const [draws, clusters] = [drawsFor(votes.length), clustersOf(votes).size]
  return {
    seed: resamplingSeed,
    generator: resamplingGenerator,
    draws,
    clusters,
    skill: skillIntervals(votes),
    auc: aucInterval(votes),
    columns: consistencyColumns(votes),
    band: corpBand(votes),
    reason: clusters < enoughClusters ? 'Fewer than five clusters' : null,
  }
}
