import { middle95 } from '@/lib/core/quantile'
import { drawsFor } from '@/lib/core/random'
import { tallyBrierScore } from './brier'
import { clustersOf, drawClusters, enoughClusters, resamplingSeed } from './cluster-draws'
import { drawnSums, sumsOf } from './cluster-sums'
import { tallyVotes } from './tally'
import type { Vote } from './vote'

/** The difference of two mean Brier scores; where it or its interval is missing, `reason` says why. */
export type Difference = {
  /** Below 0 the first is the better one. */
  value: number | null
  interval: [number, number] | null
  reason: string | null
}

/**
 * How far two mean Brier scores lie apart, and how far that might have come out otherwise: one speaker against
 * another or against a baseline, this period against the last.
 *
 *     difference = mean Brier of the first − mean Brier of the second, from −1 to 1
 *
 * The clusters of both are drawn together with replacement (percentile bootstrap), so what the two share — the same
 * questions, the same news — moves both at once and cancels. A draw in which one of them has no vote is left out.
 * An interval that holds 0 does not tell the two apart.
 *
 * @returns nulls where one has no votes; no interval where one has fewer than 5 clusters
 * @example differenceOf(theirs, againstBaseline(theirs, 0.5)) // { value: −0.03, interval: [−0.08, 0.02], reason: null }
 */
export function differenceOf(
  first: readonly Vote[],
  second: readonly Vote[],
  { draws = drawsFor(first.length + second.length), seed = resamplingSeed } = {},
): Difference {
  const [scoreOfFirst, scoreOfSecond] = [first, second].map((votes) => tallyBrierScore(tallyVotes(votes)))
  if (!scoreOfFirst || !scoreOfSecond)
    return { value: null, interval: null, reason: 'One side has no forecasts' }
  const value = scoreOfFirst.mean - scoreOfSecond.mean
  const [ofFirst, ofSecond] = [clustersOf(first), clustersOf(second)]
  if (Math.min(ofFirst.size, ofSecond.size) < enoughClusters)
    return { value, interval: null, reason: 'Fewer than five clusters on one side' }
  const names = [...new Set([...ofFirst.keys(), ...ofSecond.keys()])].toSorted()
  const [sumsOfFirst, sumsOfSecond] = [ofFirst, ofSecond].map((clusters) =>
    names.map((name) => sumsOf(clusters.get(name) ?? [])),
  )
  const differences: number[] = []
  drawClusters(names.length, { draws, seed }, (drawn) => {
    const [one, other] = [drawnSums(sumsOfFirst ?? [], drawn), drawnSums(sumsOfSecond ?? [], drawn)]
    if (one.weight > 0 && other.weight > 0)
      differences.push(one.brier / one.weight - other.brier / other.weight)
  })
  return { value, interval: middle95(differences), reason: null }
}

/** The same questions answered by one chance throughout: "50 %", a base rate, a rival's constant. */
export function againstBaseline(votes: readonly Vote[], probability: number): Vote[] {
  return votes.map((vote) => ({ ...vote, probability, low: probability, high: probability }))
}
