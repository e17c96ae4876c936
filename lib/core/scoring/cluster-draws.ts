import { groupBy } from '@/lib/core/group'
import { seededRandom } from '@/lib/core/random'
import type { Vote } from './vote'

/** The seed and the generator of everything that is resampled: stated wherever it is shown. */
export const resamplingSeed = 20220607
export const resamplingGenerator = 'xoshiro128** filled by splitmix32'

/** Fewer clusters than this cannot show how much a record might have varied. */
export const enoughClusters = 5

/** How often to draw, and from which seed. */
export type Resampling = { draws: number; seed: number }

/**
 * The votes of each cluster, question after question. In an order of their own, so that the order of the record does
 * not move what is drawn from them. A weight of 0 is no vote.
 */
export function clustersOf(votes: readonly Vote[]): Map<string, Vote[]> {
  const ordered = votes
    .filter((vote) => vote.weight > 0)
    .toSorted(
      (a, b) =>
        byName(a.cluster, b.cluster) ||
        byName(a.question, b.question) ||
        byName(a.id, b.id) ||
        a.probability - b.probability ||
        a.weight - b.weight,
    )
  return groupBy(ordered, (vote) => vote.cluster)
}

/**
 * Draws clusters with replacement, as many as there are, again and again: what rises and falls together is one piece
 * of evidence, and comes or stays away as one.
 *
 * @param visit is given the numbers of the clusters of one draw, in an array that the next draw overwrites
 */
export function drawClusters(
  count: number,
  { draws, seed }: Resampling,
  visit: (drawn: Int32Array) => void,
): void {
  const random = seededRandom(seed)
  const drawn = new Int32Array(count)
  for (let draw = 0; draw < draws; draw++) {
    for (let place = 0; place < count; place++) drawn[place] = Math.floor(random() * count)
    visit(drawn)
  }
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
