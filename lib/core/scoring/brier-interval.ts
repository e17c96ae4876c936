import { groupBy } from '@/lib/core/group'
import { middle95 } from '@/lib/core/quantile'
import { drawsFor, seededRandom } from '@/lib/core/random'
import { brierScore } from './brier'
import { sum } from './sum'
import type { Vote } from './vote'

/** The seed of the intervals of a mean score: stated wherever they are shown. */
export const brierSeed = 20220607

/** Fewer clusters than this cannot show how much a mean might have varied. */
export const enoughClusters = 5

/**
 * How far a mean Brier score might have come out otherwise: its 95 % interval by drawing whole clusters with
 * replacement, as many as there are (percentile bootstrap, Efron and Tibshirani 1993), since what rises and falls
 * together is one piece of evidence.
 *
 * @returns [2.5 %, 97.5 %] of the mean, each from 0 (best) to 1; null under 5 clusters
 */
export function brierInterval(
  votes: readonly Vote[],
  { draws = drawsFor(votes.length), seed = brierSeed } = {},
): [number, number] | null {
  const clusters = clusterSums(votes)
  if (clusters.length < enoughClusters) return null
  const random = seededRandom(seed)
  const means: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    let [weight, brier] = [0, 0]
    for (let drawn = 0; drawn < clusters.length; drawn++) {
      const cluster = clusters[Math.floor(random() * clusters.length)]
      weight += cluster?.weight ?? 0
      brier += cluster?.brier ?? 0
    }
    means.push(brier / weight)
  }
  return middle95(means)
}

/** Each cluster's share of the sums; sorted by name, so that the order of the record does not move the interval. */
function clusterSums(votes: readonly Vote[]): { weight: number; brier: number }[] {
  const counting = votes.filter((vote) => vote.weight > 0)
  return [...groupBy(counting, (vote) => vote.cluster)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cluster]) => ({
      weight: sum(cluster.map((vote) => vote.weight)),
      brier: sum(cluster.map((vote) => vote.weight * brierScore(vote.probability, vote.happened))),
    }))
}
