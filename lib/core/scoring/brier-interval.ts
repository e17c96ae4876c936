import { middle95 } from '@/lib/core/quantile'
import { drawsFor } from '@/lib/core/random'
import { clustersOf, drawClusters, enoughClusters, resamplingSeed } from './cluster-draws'
import { drawnSums, sumsOf } from './cluster-sums'
import type { Vote } from './vote'

/**
 * How far a mean Brier score might have come out otherwise: its 95 % interval by drawing whole clusters with
 * replacement, as many as there are (percentile bootstrap, Efron and Tibshirani 1993), since what rises and falls
 * together is one piece of evidence.
 *
 * @returns [2.5 %, 97.5 %] of the mean, each from 0 (best) to 1; null under 5 clusters
 */
export function brierInterval(
  votes: readonly Vote[],
  { draws = drawsFor(votes.length), seed = resamplingSeed } = {},
): [number, number] | null {
  const clusters = [...clustersOf(votes).values()].map(sumsOf)
  if (clusters.length < enoughClusters) return null
  const means: number[] = []
  drawClusters(clusters.length, { draws, seed }, (drawn) => {
    const { weight, brier } = drawnSums(clusters, drawn)
    means.push(brier / weight)
  })
  return middle95(means)
}

/** Votes drawn for all intervals of one series: about a tenth of a second. */
const mostDrawn = 20_000_000
const mostIntervals = 60

/**
 * Which of a series of means have their interval worked out: all of them while that is quick, else every so-manyth,
 * and always the last.
 *
 * @param sizes how many votes each mean rests on
 */
export function isWorthAnInterval(sizes: readonly number[]): (index: number) => boolean {
  const drawn = sizes.reduce((total, size) => total + size * drawsFor(size), 0)
  const stride = Math.max(1, Math.ceil(sizes.length / mostIntervals), Math.ceil(drawn / mostDrawn))
  return (index) => (sizes.length - 1 - index) % stride === 0
}
