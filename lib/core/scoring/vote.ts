import type { Probability } from '@/lib/core/probability'
import { fromMillionths, toMillionths } from '@/lib/core/probability'
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

/** The weighted mean of what a measure says of each vote; null of no votes. A weight of 0 says nothing. */
export function weightedMean<V extends Pick<Vote, 'weight'>>(
  votes: readonly V[],
  measure: (vote: V) => number,
): number | null {
  const counting = votes.filter((vote) => vote.weight > 0)
  if (counting.length === 0) return null
  return sum(counting.map((vote) => vote.weight * measure(vote))) / voteCount(counting)
}

/** The mean forecast, summed in whole millionths; null of no votes. */
export function meanForecast(votes: readonly Vote[]): Probability | null {
  const mean = weightedMean(votes, (vote) => toMillionths(vote.probability))
  return mean === null ? null : fromMillionths(mean)
}

/**
 * The share of votes whose event happened: events ÷ n.
 *
 * @returns from 0 to 1; null of no votes
 */
export function baseRate(votes: readonly Vote[]): Probability | null {
  return weightedMean(votes, (vote) => Number(vote.happened))
}
