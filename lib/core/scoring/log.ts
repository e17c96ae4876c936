import { millionthsInOne, type Probability, toMillionths } from '@/lib/core/probability'
import { type Vote, weightedMean } from './vote'

/**
 * Log score of one forecast, in nats: how surprising what happened was.
 *
 *     −ln q   with q the probability given to what happened
 *
 * 0 is certain and right, 0.693 is what "50 %" always earns, Infinity is certain and wrong. Lower is better.
 * Good (1952), "ignorance". It is never clipped: one certain miss makes a whole record infinite, and says so.
 *
 * @example logScore(0.7, true) // ≈ 0.3567
 */
export function logScore(probability: Probability, happened: boolean): number {
  const millionths = toMillionths(probability)
  const given = happened ? millionths : millionthsInOne - millionths
  return given === millionthsInOne ? 0 : -Math.log(given / millionthsInOne)
}

/**
 * Mean log score of votes in nats: Σ w (−ln q) ÷ Σ w, from 0 (best) to Infinity.
 *
 * @returns null of no votes; Infinity if any vote was certain and wrong
 */
export function meanLogScore(votes: readonly Vote[]): number | null {
  return weightedMean(votes, (vote) => logScore(vote.probability, vote.happened))
}

/** Nats as bits: ÷ ln 2, so that "50 %" always earns 1. */
export function toBits(nats: number): number {
  return nats / Math.LN2
}
