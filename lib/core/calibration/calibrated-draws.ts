import type { Probability } from '@/lib/core/probability'
import { seededRandom } from '@/lib/core/random'
import { clustersOf, type Resampling } from '@/lib/core/scoring/cluster-draws'
import type { Vote } from '@/lib/core/scoring/vote'

/**
 * What might have happened to a record of which every chance is right, again and again.
 *
 * Whole clusters are drawn with replacement, as many as there are; in each, what happens to a question is decided by
 * one draw, so votes on one question agree as far as their chances allow. After Bröcker and Smith (2007), with
 * clusters for forecasts.
 *
 * @param placeOf where a chance is counted: from 0, below `places`
 * @param visit is given the weights of what happened and of what did not by place, in arrays that the next draw overwrites
 */
export function drawCalibrated(
  votes: readonly Vote[],
  { places, placeOf }: { places: number; placeOf: (probability: Probability) => number },
  { draws, seed }: Resampling,
  visit: (yes: Float64Array, no: Float64Array) => void,
): void {
  const clusters = [...clustersOf(votes).values()].map((cluster) => laidOut(cluster, placeOf))
  const random = seededRandom(seed)
  const [yes, no] = [new Float64Array(places), new Float64Array(places)]
  for (let draw = 0; draw < draws; draw++) {
    yes.fill(0)
    no.fill(0)
    for (let drawn = 0; drawn < clusters.length; drawn++) {
      let fate = 0
      for (const vote of clusters[Math.floor(random() * clusters.length)] ?? []) {
        if (vote.opensQuestion) fate = random()
        const counts = fate < vote.probability ? yes : no
        counts[vote.place] = (counts[vote.place] ?? 0) + vote.weight
      }
    }
    visit(yes, no)
  }
}

type LaidOutVote = { place: number; weight: number; probability: Probability; opensQuestion: boolean }

function laidOut(cluster: readonly Vote[], placeOf: (probability: Probability) => number): LaidOutVote[] {
  return cluster.map(({ weight, probability, question }, index) => ({
    place: placeOf(probability),
    weight,
    probability,
    opensQuestion: question !== cluster[index - 1]?.question,
  }))
}
