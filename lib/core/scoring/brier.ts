import { millionthsInOne, type Probability, toMillionths } from '@/lib/core/probability'
import { RunningSum } from './sum'
import { settleCount, type Vote } from './vote'

/** A mean score with its ends over the bands: `low` if each band's best end was meant, `high` if its worst. */
export type BrierScore = { mean: number; low: number; high: number; twoSided: number }

/**
 * Brier score of one binary forecast: the squared distance between what was said and what happened.
 *
 *     (p − o)²   with o = 1 if the event happened, else 0
 *
 * 0 is perfect, 1 is certain and wrong, 0.25 is what "50 %" always earns. Lower is better.
 * Half of Brier's two-category score (1950), as most trackers report it.
 *
 * @example brierScore(0.7, true) // ≈ 0.09
 */
export function brierScore(probability: Probability, happened: boolean): number {
  return squaredMillionths(probability, happened) / squaredMillion
}

/**
 * The best and the worst Brier score over a band: (p − o)² at the end nearer to what happened, and at the other.
 *
 * @example brierBand(0.05, 0.25, false) // { best: 0.0025, worst: 0.0625 }
 */
export function brierBand(
  low: Probability,
  high: Probability,
  happened: boolean,
): { best: number; worst: number } {
  const ends = [brierScore(low, happened), brierScore(high, happened)]
  return { best: Math.min(...ends), worst: Math.max(...ends) }
}

/**
 * Mean Brier score of votes, with the ends over their bands and the 0–2 form.
 *
 *     Σ w (p − o)² ÷ Σ w
 *
 * From 0 (best) to 1. Squares are taken of whole millionths, so whole weights give exact sums. `twoSided` is
 * Brier's own form over both categories: twice the mean, from 0 to 2.
 *
 * @returns null of no votes: an empty record is not a perfect one
 */
export function meanBrierScore(votes: readonly Vote[]): BrierScore | null {
  const running = new RunningBrier()
  for (const vote of votes) running.add(vote)
  return running.score
}

/** `meanBrierScore` of votes as they come in: each costs the same, however many came before. */
export class RunningBrier {
  readonly #weight = new RunningSum()
  readonly #mean = new RunningSum()
  readonly #low = new RunningSum()
  readonly #high = new RunningSum()

  /** How many outcomes the score rests on: `voteCount` of what came in. */
  get n(): number {
    return settleCount(this.#weight.total)
  }

  get score(): BrierScore | null {
    const { n } = this
    if (n === 0) return null
    const mean = this.#mean.total / n
    return {
      mean: mean / squaredMillion,
      low: this.#low.total / n / squaredMillion,
      high: this.#high.total / n / squaredMillion,
      twoSided: (2 * mean) / squaredMillion,
    }
  }

  /** A weight of 0 says nothing. */
  add({ weight, probability, low, high, happened }: Vote): void {
    if (!(weight > 0)) return
    this.#weight.add(weight)
    this.#mean.add(weight * squaredMillionths(probability, happened))
    this.#low.add(weight * squaredMillionths(happened ? high : low, happened))
    this.#high.add(weight * squaredMillionths(happened ? low : high, happened))
  }
}

const squaredMillion = millionthsInOne ** 2

function squaredMillionths(probability: Probability, happened: boolean): number {
  return (toMillionths(probability) - (happened ? millionthsInOne : 0)) ** 2
}
