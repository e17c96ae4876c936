import { middle95 } from '@/lib/core/quantile'
import { drawsFor } from '@/lib/core/random'
import { clustersOf, drawClusters, enoughClusters, resamplingSeed } from './cluster-draws'
import { drawnSums, sumsOf } from './cluster-sums'
import { skillVersusBaseRate, skillVersusHalf } from './skill'
import type { Vote } from './vote'

/**
 * How far skill might have come out otherwise: 95 % intervals by drawing whole clusters with replacement, as many
 * as there are (percentile bootstrap), since what rises and falls together is one piece of evidence.
 *
 * @returns [2.5 %, 97.5 %] of skill against "50 %" and against the base rate of each draw (draws without one, where all
 * or none happened, are left out); null under 5 clusters
 */
export function skillIntervals(
  votes: readonly Vote[],
  { draws = drawsFor(votes.length), seed = resamplingSeed } = {},
): { vsHalf: [number, number] | null; vsBaseRate: [number, number] | null } {
  const clusters = [...clustersOf(votes).values()].map(sumsOf)
  if (clusters.length < enoughClusters) return { vsHalf: null, vsBaseRate: null }
  const versusHalf: number[] = []
  const versusBaseRate: number[] = []
  drawClusters(clusters.length, { draws, seed }, (drawn) => {
    const { weight, events, brier } = drawnSums(clusters, drawn)
    versusHalf.push(skillVersusHalf(brier / weight))
    const skill = skillVersusBaseRate(brier / weight, Math.min(1, events / weight))
    if (skill !== null) versusBaseRate.push(skill)
  })
  return { vsHalf: middle95(versusHalf), vsBaseRate: middle95(versusBaseRate) }
}
