import { groupBy } from '@/lib/core/group'
import { middle95 } from '@/lib/core/quantile'
import { drawsFor, seededRandom } from '@/lib/core/random'
import type { Vote } from '@/lib/core/scoring/vote'
import { binOf } from './bins'

/** The seed of the consistency columns: stated wherever they are shown. */
export const consistencySeed = 20220607

/**
 * Where each bin's share of events would fall, 95 times in 100, if every chance were right.
 *
 * Whole clusters are drawn with replacement, as many as there are; in each, what happens to a question is decided
 * by one draw, so votes on one question agree as far as their chances allow; then each bin's share is taken. A bin
 * that a draw leaves empty has no share in it. After Bröcker and Smith (2007), with clusters for forecasts.
 *
 * @returns ten intervals [2.5 %, 97.5 %] in the order of the bins; null of an empty bin
 */
export function consistencyColumns(
  votes: readonly Vote[],
  { draws = drawsFor(votes.length), seed = consistencySeed } = {},
): ([number, number] | null)[] {
  const random = seededRandom(seed)
  const clusters = laidOut(votes)
  const shares: number[][] = Array.from({ length: 10 }, () => [])
  for (let draw = 0; draw < draws && clusters.length > 0; draw++) {
    const weights = new Float64Array(10)
    const events = new Float64Array(10)
    for (let drawn = 0; drawn < clusters.length; drawn++) {
      let fate = 0
      for (const vote of clusters[Math.floor(random() * clusters.length)] ?? []) {
        if (vote.opensQuestion) fate = random()
        weights[vote.bin] = (weights[vote.bin] ?? 0) + vote.weight
        if (fate < vote.probability) events[vote.bin] = (events[vote.bin] ?? 0) + vote.weight
      }
    }
    for (const [bin, list] of shares.entries()) {
      const weight = weights[bin] ?? 0
      if (weight > 0) list.push(Math.min(1, (events[bin] ?? 0) / weight))
    }
  }
  return shares.map(middle95)
}

type LaidOutVote = { bin: number; weight: number; probability: number; opensQuestion: boolean }

/** The votes of each cluster, question after question; sorted by name, so that the order of the record does not matter. */
function laidOut(votes: readonly Vote[]): LaidOutVote[][] {
  const counting = votes
    .filter((vote) => vote.weight > 0)
    .toSorted(
      (a, b) => compare(a.cluster, b.cluster) || compare(a.question, b.question) || compare(a.id, b.id),
    )
  return [...groupBy(counting, (vote) => vote.cluster).values()].map((cluster) =>
    cluster.map(({ weight, probability, question }, index) => ({
      bin: binOf(probability),
      weight,
      probability,
      opensQuestion: question !== cluster[index - 1]?.question,
    })),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
