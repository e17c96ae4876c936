import { millionthsInOne, type Probability, toMillionths } from '@/lib/core/probability'
import { SquareSum } from './square-sum'
import { RunningSum } from './sum'
import { type Tally, tallyVotes } from './tally'
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
 * From 0 (best) to 1. Squares are taken of whole millionths and counted by distinct chance, so whole weights give
 * exact sums and no order shows. `twoSided` is Brier's own form over both categories: twice the mean, from 0 to 2.
 *
 * @returns null of no votes: an empty record is not a perfect one
 * @example tallyBrierScore(tallyVotes(votes)) // 0.7 and it happened, alone: { mean: 0.09, low: 0.09, high: 0.09, twoSided: 0.18 }
 */
export function tallyBrierScore({ millionths, yes, no, n, bands }: Tally): BrierScore | null {
  const squares = new SquareSum()
  for (let index = 0; index < millionths.length; index++) {
    const chance = millionths[index] ?? 0
    squares.add(yes[index] ?? 0, millionthsInOne - chance)
    squares.add(no[index] ?? 0, chance)
  }
  return toBrierScore(n, { mean: squares.total, best: squares.total, worst: squares.total, ...bands })
}

/** `tallyBrierScore` of votes that nobody has counted yet. */
export function meanBrierScore(votes: readonly Vote[]): BrierScore | null {
  return tallyBrierScore(tallyVotes(votes))
}

/** `meanBrierScore` of votes as they come in: each costs the same, however many came before. */
export class RunningBrier {
  readonly #weight = new RunningSum()
  readonly #mean = new RunningSum()
  readonly #best = new RunningSum()
  readonly #worst = new RunningSum()

  /** How many outcomes the score rests on: `voteCount` of what came in. */
  get n(): number {
    return settleCount(this.#weight.total)
  }

  get score(): BrierScore | null {
    return toBrierScore(this.n, {
      mean: this.#mean.total,
      best: this.#best.total,
      worst: this.#worst.total,
    })
  }

  /** A weight of 0 says nothing. */
  add({ weight, probability, low, high, happened }: Vote): void {
    if (!(weight > 0)) return
    this.#weight.add(weight)
    this.#mean.add(weight * squaredMillionths(probability, happened))
    this.#best.add(weight * squaredMillionths(happened ? high : low, happened))
    this.#worst.add(weight * squaredMillionths(happened ? low : high, happened))
  }
}

const squaredMillion = millionthsInOne ** 2

/** The one division, of sums of squared millionths. */
function toBrierScore(
  n: number,
  { mean, best, worst }: { mean: number; best: number; worst: number },
): BrierScore | null {
  if (n === 0) return null
  return {
    mean: mean / n / squaredMillion,
    low: best / n / squaredMillion,
    high: worst / n / squaredMillion,
    twoSided: (2 * mean) / n / squaredMillion,
  }
}

function squaredMillionths(probability: Probability, happened: boolean): number {
  return (toMillionths(probability) - (happened ? millionthsInOne : 0)) ** 2
}
