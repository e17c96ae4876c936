import { toMillionths } from '@/lib/core/probability'
import { middle95 } from '@/lib/core/quantile'
import { drawsFor } from '@/lib/core/random'
import { areaOf } from './auc'
import { clustersOf, drawClusters, enoughClusters, resamplingSeed } from './cluster-draws'
import type { Vote } from './vote'

/**
 * How far the area under the ROC curve might have come out otherwise, by drawing whole clusters with replacement:
 * it serves where DeLong's interval cannot, of votes shared out over revisions and of clusters that stand or fall
 * together.
 *
 * @returns [2.5 %, 97.5 %] over the draws with both kinds of outcome; null under 5 clusters
 */
export function aucInterval(
  votes: readonly Vote[],
  { draws = drawsFor(votes.length), seed = resamplingSeed } = {},
): [number, number] | null {
  const clusters = [...clustersOf(votes).values()]
  if (clusters.length < enoughClusters) return null
  const chances = [...new Set(clusters.flat().map(chanceOf))].sort((a, b) => a - b)
  const places = new Map(chances.map((chance, place) => [chance, place]))
  const placed = clusters.map((cluster) =>
    cluster.map((vote) => ({
      place: places.get(chanceOf(vote)) ?? 0,
      weight: vote.weight,
      happened: vote.happened,
    })),
  )
  const [yes, no] = [new Float64Array(chances.length), new Float64Array(chances.length)]
  const areas: number[] = []
  drawClusters(placed.length, { draws, seed }, (drawn) => {
    yes.fill(0)
    no.fill(0)
    for (const number of drawn)
      for (const { place, weight, happened } of placed[number] ?? []) {
        const counts = happened ? yes : no
        counts[place] = (counts[place] ?? 0) + weight
      }
    const area = areaOf({ yes, no })
    if (area !== null) areas.push(area)
  })
  return middle95(areas)
}

function chanceOf(vote: Vote): number {
  return toMillionths(vote.probability)
}
