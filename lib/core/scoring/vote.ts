import type { Probability } from '@/lib/core/probability'
import { sum } from './sum'

/**
 * One weighted observation: a forecast and what happened. A track gives one vote in all, shared out over its
 * stretches by their length; a plain list of forecasts gives one each. Every measure is a weighted mean of votes.
 */
export type Vote = {
  /** The track, or the row of a file, that it belongs to. */
  id: string
  /** The question it is about: votes on one question share its outcome. */
  question: string
  /** What rises and falls together with it. */
  cluster: string
  weight: number
  probability: Probability
  /** The ends of the band; the probability itself where there is none. */
  low: Probability
  high: Probability
  happened: boolean
}

/** The sum of weights: how many outcomes a figure rests on. Thirds that add up to a whole number give that number. */
export function voteCount(votes: readonly Pick<Vote, 'weight'>[]): number {
  return settleCount(sum(votes.map((vote) => vote.weight)))
}

/** A sum of weights as the count that it stands for: within its rounding of a whole number it is that number. */
export function settleCount(count: number): number {
  const whole = Math.round(count)
  return Math.abs(count - whole) <= 1e-12 * whole ? whole : count
}
