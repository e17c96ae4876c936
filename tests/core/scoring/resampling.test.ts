import { expect, test } from 'vitest'
import { seededRandom } from '@/lib/core/random'
import { auc } from '@/lib/core/scoring/auc'
import { aucInterval } from '@/lib/core/scoring/auc-interval'
import { meanBrierScore } from '@/lib/core/scoring/brier'
import { clustersOf, drawClusters } from '@/lib/core/scoring/cluster-draws'
import { againstBaseline, differenceOf } from '@/lib/core/scoring/difference-interval'
import { resampledFigures } from '@/lib/core/scoring/resampled'
import { tallyVotes } from '@/lib/core/scoring/tally'
import type { Vote } from '@/lib/core/scoring/vote'
import { buildVote } from './builders'

/** Votes of a forecaster whose chances are right, one a cluster. */
function madeUp(size: number, seed = 7): Vote[] {
  const random = seededRandom(seed)
  return Array.from({ length: size }, (_, index) => {
    const probability = Math.round(random() * 100) / 100
    return buildVote(probability, random() < probability, { id: `q${index}` })
  })
}

test('clusters come in the order of their names, and what weighs nothing is in none', () => {
  const votes = ['b', 'a', 'b'].map((cluster, index) => buildVote(0.5, true, { id: `${2 - index}`, cluster }))
  const clusters = clustersOf([...votes, buildVote(0.1, true, { cluster: 'z', weight: 0 })])
  expect([...clusters].map(([name, cluster]) => [name, cluster.map(({ id }) => id)])).toEqual([
    ['a', ['1']],
    ['b', ['0', '2']],
  ])
})

test('each draw holds as many clusters as there are, the same for the same seed', () => {
  const drawnOf = (seed: number) => {
    const draws: number[][] = []
    drawClusters(4, { draws: 50, seed }, (drawn) => draws.push([...drawn]))
    return draws
  }
  expect(drawnOf(1)).toEqual(drawnOf(1))
  expect(drawnOf(1)).not.toEqual(drawnOf(2))
  expect(new Set(drawnOf(1).flat())).toEqual(new Set([0, 1, 2, 3]))
})

test('a forecaster lies no distance from themselves, draw by draw', () => {
  const votes = madeUp(30)
  expect(differenceOf(votes, votes)).toEqual({ value: 0, interval: [0, 0], reason: null })
})

test('against a baseline the difference is that of the means, and its interval says which way it leans', () => {
  const votes = madeUp(200)
  const { value, interval } = differenceOf(votes, againstBaseline(votes, 0.5))
  expect(value).toBeCloseTo((meanBrierScore(votes)?.mean ?? Number.NaN) - 0.25, 12)
  const [low = 1, high = 1] = interval ?? []
  expect(low < (value ?? 0) && (value ?? 0) < high && high < 0).toBe(true)
})

test('the interval is about as wide as the spread of paired differences says', () => {
  const votes = madeUp(400)
  const differences = votes.map(
    ({ probability, happened }) => (probability - Number(happened)) ** 2 - (0.3 - Number(happened)) ** 2,
  )
  const mean = differences.reduce((sum, each) => sum + each, 0) / 400
  const deviation = Math.sqrt(differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / 399 / 400)
  const { value, interval } = differenceOf(votes, againstBaseline(votes, 0.3))
  expect(value).toBeCloseTo(mean, 12)
  const [low = 0, high = 0] = interval ?? []
  expect(Math.abs((high - low) / (2 * 1.96 * deviation) - 1)).toBeLessThan(0.1)
})

test('two periods without a common cluster are told apart too, and turning them round turns the sign', () => {
  const [before, since] = [madeUp(40, 1), againstBaseline(madeUp(40, 2), 1)]
  const later = since.map((vote) => ({ ...vote, cluster: `later ${vote.cluster}` }))
  const there = differenceOf(before, later)
  const back = differenceOf(later, before)
  expect(back.value).toBeCloseTo(-(there.value ?? 0), 12)
  const [low = 0, high = 0] = there.interval ?? []
  expect(back.interval?.[0]).toBeCloseTo(-high, 12)
  expect(back.interval?.[1]).toBeCloseTo(-low, 12)
})

test('without votes there is no difference, and with four clusters no interval', () => {
  const votes = madeUp(4)
  expect(differenceOf([], votes)).toEqual({
    value: null,
    interval: null,
    reason: 'One side has no forecasts',
  })
  expect(differenceOf(madeUp(9), votes)).toMatchObject({
    interval: null,
    reason: 'Fewer than five clusters on one side',
  })
  expect(differenceOf(madeUp(5), madeUp(5)).interval).not.toBeNull()
})

test('of one vote a cluster the bootstrap of the area comes near DeLong', () => {
  const votes = madeUp(150)
  const { low, high } = auc(tallyVotes(votes))
  const [from = 0, to = 0] = aucInterval(votes) ?? []
  expect(Math.abs(from - (low ?? 1))).toBeLessThan(0.02)
  expect(Math.abs(to - (high ?? 0))).toBeLessThan(0.02)
  expect(aucInterval(votes.slice(0, 4))).toBeNull()
})

test('of votes shared out over stretches the area has the interval that DeLong cannot give', () => {
  const votes = madeUp(20).flatMap((vote) => [
    { ...vote, weight: 0.4 },
    { ...vote, weight: 0.6, probability: 1 - vote.probability / 2 },
  ])
  expect(auc(tallyVotes(votes)).low).toBeNull()
  const [low = -1, high = 2] = aucInterval(votes) ?? []
  expect(0 <= low && low < high && high <= 1).toBe(true)
})

test('what is resampled comes with its seed, its generator and how often it was drawn', () => {
  const votes = madeUp(12)
  const figures = resampledFigures(votes)
  expect(figures).toMatchObject({
    seed: 20220607,
    generator: 'xoshiro128** filled by splitmix32',
    draws: 1000,
    clusters: 12,
    reason: null,
  })
  expect(figures.columns).toHaveLength(10)
  expect(resampledFigures(votes.toReversed())).toEqual(figures)
  expect(resampledFigures([])).toMatchObject({
    clusters: 0,
    skill: { vsHalf: null, vsBaseRate: null },
    auc: null,
    columns: Array.from({ length: 10 }, () => null),
    band: [],
    reason: 'Fewer than five clusters',
  })
})
