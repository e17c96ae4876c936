import { millionthsInOne, type Probability, toMillionths } from '@/lib/core/probability'
import { RunningSum } from './sum'
import { type Tally, tallyVotes } from './tally'
import type { Vote } from './vote'

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
 * @example tallyLogScore(tallyVotes(votes)) // 0.7 and it happened, alone: ≈ 0.3567
 */
export function tallyLogScore({ millionths, yes, no, n }: Tally): number | null {
  if (n === 0) return null
  const surprise = new RunningSum()
  for (let index = 0; index < millionths.length; index++) {
    const chance = millionths[index] ?? 0
    const loss =
      weightedLoss(yes[index] ?? 0, chance) + weightedLoss(no[index] ?? 0, millionthsInOne - chance)
    if (loss === Infinity) return Infinity
    surprise.add(loss)
  }
  return surprise.total / n
}

/** `tallyLogScore` of votes that nobody has counted yet. */
export function meanLogScore(votes: readonly Vote[]): number | null {
  return tallyLogScore(tallyVotes(votes))
}

/** Nats as bits: ÷ ln 2, so that "50 %" always earns 1. */
export function toBits(nats: number): number {
  return nats / Math.LN2
}

/** Nothing where nothing happened that way (never 0 × Infinity), and exactly 0 for certain and right. */
function weightedLoss(weight: number, givenMillionths: number): number {
  if (weight === 0 || givenMillionths === millionthsInOne) return 0
  return -weight * Math.log(givenMillionths / millionthsInOne)
}
