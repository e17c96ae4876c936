import { brierScore } from './brier'
import type { Vote } from './vote'

/** What a mean Brier score and a base rate are made of. */
export type Sums = { weight: number; events: number; brier: number }

/** One cluster's share of the sums. */
export function sumsOf(votes: readonly Vote[]): Sums {
  const sums = { weight: 0, events: 0, brier: 0 }
  for (const { weight, probability, happened } of votes) {
    sums.weight += weight
    sums.events += happened ? weight : 0
    sums.brier += weight * brierScore(probability, happened)
  }
  return sums
}

/** The sums of the clusters drawn. */
export function drawnSums(clusters: readonly Sums[], drawn: Int32Array): Sums {
  const total = { weight: 0, events: 0, brier: 0 }
  for (const place of drawn) {
    const cluster = clusters[place]
    total.weight += cluster?.weight ?? 0
    total.events += cluster?.events ?? 0
    total.brier += cluster?.brier ?? 0
  }
  return total
}
