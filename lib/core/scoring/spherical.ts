import { millionthsInOne } from '@/lib/core/probability'
import { RunningSum } from './sum'
import type { Tally } from './tally'

/**
 * Mean spherical score: how much of the length of a forecast points at what happened.
 *
 *     Σ w q ÷ √(p² + (1 − p)²) ÷ Σ w   with q the probability given to what happened
 *
 * 1 is certain and right, 0.707 is what "50 %" always earns, 0 is certain and wrong. Higher is better.
 * Proper, and bounded unlike the log score (Roby 1965).
 *
 * @returns null of no votes
 * @example tallySphericalScore(tallyVotes(votes)) // 0.8 and it happened, alone: ≈ 0.9701
 */
export function tallySphericalScore({ millionths, yes, no, n }: Tally): number | null {
  if (n === 0) return null
  const scores = new RunningSum()
  for (let index = 0; index < millionths.length; index++) {
    const chance = millionths[index] ?? 0
    const rest = millionthsInOne - chance
    const right = (yes[index] ?? 0) * chance + (no[index] ?? 0) * rest
    scores.add(right / Math.sqrt(chance * chance + rest * rest))
  }
  return scores.total / n
}
