import fc from 'fast-check'
import type { Vote } from '@/lib/core/scoring/vote'
import { buildVote } from './builders'

/** Chances in whole millionths, the certain ones and whole tenths often among them. */
export const chance = fc
  .oneof(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.integer({ min: 0, max: 10 }).map((tenth) => tenth * 100_000),
  )
  .map((millionths) => millionths / 1_000_000)

export const wholeWeight = fc.integer({ min: 1, max: 9 })

/** Shares of a vote, as a stretch has them. */
export const shareWeight = fc.integer({ min: 1, max: 700 }).map((hours) => hours / 701)

export function votesOf(weight: fc.Arbitrary<number>, minLength = 1): fc.Arbitrary<Vote[]> {
  const vote = fc
    .record({ chances: fc.tuple(chance, chance, chance), happened: fc.boolean(), weight })
    .map(({ chances, happened, weight: weighs }) => {
      const [low = 0, probability = 0, high = 0] = chances.toSorted((a, b) => a - b)
      return buildVote(probability, happened, { low, high, weight: weighs })
    })
  return fc.array(vote, { minLength, maxLength: 30 })
}

/** Votes under whole weights, or under shares of a vote. */
export const anyVotes = fc.oneof(votesOf(wholeWeight), votesOf(shareWeight))

/** The same question asked the other way round. */
export function flipped({ probability, low, high, happened, ...rest }: Vote): Vote {
  return { ...rest, probability: 1 - probability, low: 1 - high, high: 1 - low, happened: !happened }
}
