import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recalibration } from '@/lib/core/calibration/recalibration'
import { seededRandom } from '@/lib/core/random'
import { tallyVotes } from '@/lib/core/scoring/tally'
import type { Vote } from '@/lib/core/scoring/vote'
import { flipped, votesOf, wholeWeight } from '../scoring/arbitraries'
import { buildVote } from '../scoring/builders'
import { isNear } from '../scoring/reference-values'

const fitOf = (votes: readonly Vote[]) => recalibration(tallyVotes(votes))
const logit = (chance: number) => Math.log(chance / (1 - chance))

/** At two chances the line goes through both shares: so the fit can be worked by hand. */
function twoPoints(low: [number, number, number], high: [number, number, number]): Vote[] {
  return [low, high].flatMap(([chance, yes, no]) => [
    buildVote(chance, true, { weight: yes }),
    buildVote(chance, false, { weight: no }),
  ])
}

test('at two distinct chances the line goes through what happened at each', () => {
  const { intercept, slope, n, reason } = fitOf(twoPoints([0.2, 1, 3], [0.7, 5, 1]))
  const byHand = (logit(5 / 6) - logit(1 / 4)) / (logit(0.7) - logit(0.2))
  expect(slope).toBeCloseTo(byHand, 10)
  expect(intercept).toBeCloseTo(logit(1 / 4) - byHand * logit(0.2), 10)
  expect([n, reason]).toEqual([10, null])
})

test('a line that falls is found as well as one that rises', () => {
  const { slope } = fitOf(twoPoints([0.1, 9, 1], [0.9, 1, 9]))
  expect(slope).toBeCloseTo(-1, 10)
})

test('chances near to one another or to certain, and a slope far from 1, do not throw the fit', () => {
  const narrow = fitOf(twoPoints([0.5, 1, 999], [0.500001, 999, 1]))
  const perLogit = logit(0.500001) - logit(0.5)
  expect((narrow.slope ?? 0) * perLogit).toBeCloseTo(2 * logit(0.999), 6)
  const extreme = fitOf(twoPoints([0.000001, 400_000, 600_000], [0.999999, 600_000, 400_000]))
  expect(extreme.slope).toBeCloseTo(logit(0.6) / logit(0.999999), 10)
  expect(extreme.intercept).toBeCloseTo(0, 9)
})

test('the intercept at slope 1 makes as many events expected as came', () => {
  fc.assert(
    fc.property(votesOf(wholeWeight), (votes) => {
      const { interceptAtSlopeOne, n } = fitOf(votes)
      if (interceptAtSlopeOne === null) return
      const used = votes.filter(({ probability }) => probability > 0 && probability < 1)
      const sum = (of: (vote: Vote) => number) =>
        used.reduce((total, vote) => total + vote.weight * of(vote), 0)
      const chanceOf = (vote: Vote) => 1 / (1 + Math.exp(-interceptAtSlopeOne - logit(vote.probability)))
      expect(
        isNear(
          sum(chanceOf),
          sum((vote) => Number(vote.happened)),
          1e-8,
        ),
      ).toBe(true)
      expect(n).toBe(sum(() => 1))
    }),
  )
})

test('at the line of greatest likelihood neither end pulls: the residuals and their moment are zero', () => {
  fc.assert(
    fc.property(votesOf(wholeWeight), (votes) => {
      const { intercept, slope } = fitOf(votes)
      if (intercept === null || slope === null) return
      const used = votes.filter(({ probability }) => probability > 0 && probability < 1)
      const residual = ({ probability, happened, weight }: Vote) =>
        weight * (Number(happened) - 1 / (1 + Math.exp(-intercept - slope * logit(probability))))
      const pull = used.reduce((total, vote) => total + residual(vote), 0)
      const moment = used.reduce((total, vote) => total + residual(vote) * logit(vote.probability), 0)
      expect(Math.abs(pull)).toBeLessThan(1e-6)
      expect(Math.abs(moment)).toBeLessThan(1e-5)
    }),
  )
})

test('asking the opposite question turns the intercept and keeps the slope', () => {
  const random = seededRandom(5)
  const votes = Array.from({ length: 60 }, () => {
    const probability = (1 + Math.floor(random() * 98)) / 100
    return buildVote(probability, random() < probability / 2)
  })
  const [asked, opposite] = [fitOf(votes), fitOf(votes.map(flipped))]
  expect(opposite.slope).toBeCloseTo(asked.slope ?? Number.NaN, 9)
  expect(opposite.intercept).toBeCloseTo(-(asked.intercept ?? Number.NaN), 9)
  expect(opposite.interceptAtSlopeOne).toBeCloseTo(-(asked.interceptAtSlopeOne ?? Number.NaN), 9)
})

test.each([
  ['no forecast', [], 0, 'No forecast above 0 and below 1'],
  ['certain ones only', [buildVote(0, false), buildVote(1, true)], 0, 'No forecast above 0 and below 1'],
  [
    'one kind of outcome',
    [buildVote(0.3, true), buildVote(0.6, true), buildVote(0, false)],
    2,
    'Only one kind of outcome among the forecasts above 0 and below 1',
  ],
])('of %s there is no line at all', (_, votes, n, reason) => {
  expect(fitOf(votes)).toEqual({ intercept: null, slope: null, interceptAtSlopeOne: null, n, reason })
})

test.each([
  ['one distinct forecast', twoPoints([0.5, 1, 3], [0.5, 0, 0]), 'Only one distinct forecast', logit(0.25)],
  [
    'outcomes parted by the forecasts',
    [buildVote(0.2, false), buildVote(0.8, true)],
    'The forecasts separate what happened from what did not',
    0,
  ],
  [
    'outcomes parted the wrong way round',
    [buildVote(0.2, true), buildVote(0.8, false)],
    'The forecasts separate what happened from what did not',
    0,
  ],
  [
    'outcomes parted but for the chance at which they meet',
    [buildVote(0.2, false), buildVote(0.5, true), buildVote(0.5, false), buildVote(0.8, true)],
    'The forecasts separate what happened from what did not',
    0,
  ],
])('of %s there is no line, but an intercept at slope 1', (_, votes, reason, interceptAtSlopeOne) => {
  const fit = fitOf(votes)
  expect(fit).toMatchObject({ intercept: null, slope: null, reason })
  expect(fit.interceptAtSlopeOne).toBeCloseTo(interceptAtSlopeOne, 10)
})

test('one vote on the wrong side of a parting is enough for a line', () => {
  const votes = [0.1, 0.2, 0.3, 0.7, 0.8, 0.9].map((chance) => buildVote(chance, chance > 0.25))
  expect(fitOf(votes).slope).toBeNull()
  expect(fitOf([...votes, buildVote(0.75, false)]).slope).toBeGreaterThan(0)
})
