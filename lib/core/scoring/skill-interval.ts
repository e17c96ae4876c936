import { groupBy } from '@/lib/core/group'
import { middle95 } from '@/lib/core/quantile'
import { drawsFor, seededRandom } from '@/lib/core/random'
import { brierScore } from './brier'
import { skillVersusBaseRate, skillVersusHalf } from './skill'
import type { Vote } from './vote'

/** The seed of the skill intervals: stated wherever they are shown. */
export const skillSeed = 20220607

/** Fewer clusters than this cannot show how much a record might have varied. */
const enoughClusters = 5

/**
 * How far skill might have come out otherwise: 95 % intervals by drawing whole clusters with replacement, as many
 * as there are (percentile bootstrap), since what rises and falls together is one piece of evidence.
 *
 * @returns [2.5 %, 97.5 %] of skill against "50 %" and against the base rate of each draw (draws without one, where all
 * or none happened, are left out); null under 5 clusters
 */
export function skillIntervals(
  votes: readonly Vote[],
  { draws = drawsFor(votes.length), seed = skillSeed } = {},
): { vsHalf: [number, number] | null; vsBaseRate: [number, number] | null } {
  const clusters = clusterSums(votes)
  if (clusters.length < enoughClusters) return { vsHalf: null, vsBaseRate: null }
  const random = seededRandom(seed)
  const versusHalf: number[] = []
  const versusBaseRate: number[] = []
  for (let draw = 0; draw < draws; draw++) {
    const total = { weight: 0, events: 0, brier: 0 }
    for (let drawn = 0; drawn < clusters.length; drawn++) {
      const cluster = clusters[Math.floor(random() * clusters.length)]
      total.weight += cluster?.weight ?? 0
      total.events += cluster?.events ?? 0
      total.brier += cluster?.brier ?? 0
    }
    const mean = total.brier / total.weight
    versusHalf.push(skillVersusHalf(mean))
    const skill = skillVersusBaseRate(mean, Math.min(1, total.events / total.weight))
    if (skill !== null) versusBaseRate.push(skill)
  }
  return { vsHalf: middle95(versusHalf), vsBaseRate: middle95(versusBaseRate) }
}

/** Each cluster's share of the sums; sorted by name, so that the order of the record does not move the interval. */
function clusterSums(votes: readonly Vote[]): { weight: number; events: number; brier: number }[] {
  const counting = votes.filter((vote) => vote.weight > 0)
  return [...groupBy(counting, (vote) => vote.cluster)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cluster]) => ({
      weight: cluster.reduce((sum, vote) => sum + vote.weight, 0),
      events: cluster.reduce((sum, vote) => sum + (vote.happened ? vote.weight : 0), 0),
      brier: cluster.reduce(
        (sum, vote) => sum + vote.weight * brierScore(vote.probability, vote.happened),
        0,
      ),
    }))
}
