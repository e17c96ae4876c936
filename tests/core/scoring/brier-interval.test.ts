import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantile } from '@/lib/core/quantile'
import { brierInterval } from '@/lib/core/scoring/brier-interval'
import { buildVote } from './builders'

const five = [0.1, 0.3, 0.5, 0.6, 0.9].map((chance) => buildVote(chance, false))

/** Every one of the 5⁵ draws of five squares, which the resampling can only approach. */
function allMeans(squares: readonly number[]): number[] {
  let means = [0]
  for (let drawn = 0; drawn < squares.length; drawn++) {
    means = means.flatMap((sum) => squares.map((square) => sum + square / squares.length))
  }
  return means
}

test('the interval comes near the one over every possible draw', () => {
  const exact = allMeans([0.01, 0.09, 0.25, 0.36, 0.81])
  const [low = 0, high = 1] = brierInterval(five, { draws: 20_000 }) ?? []
  expect(Math.abs(low - (quantile(exact, 0.025) ?? 0))).toBeLessThan(0.01)
  expect(Math.abs(high - (quantile(exact, 0.975) ?? 0))).toBeLessThan(0.01)
})

test('votes of one cluster are drawn together, so twenty of four clusters have no interval', () => {
  const votes = Array.from({ length: 20 }, (_, index) =>
    buildVote(0.2, index % 3 === 0, { id: `v${index}`, cluster: `c${index % 4}` }),
  )
  expect(brierInterval(votes)).toBeNull()
})

test('clusters that all score the same leave nothing open', () => {
  const same = Array.from({ length: 6 }, (_, index) => buildVote(0.5, index > 2, { cluster: `c${index}` }))
  expect(brierInterval(same)).toEqual([0.25, 0.25])
})

test('the order of the record does not move it, and a copy of every vote in its cluster neither', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), { minLength: 5, maxLength: 12 }),
      (given) => {
        const votes = given.map(([percent, happened], index) =>
          buildVote(percent / 100, happened, { id: `v${index}`, cluster: `c${index}` }),
        )
        const interval = brierInterval(votes, { draws: 200 })
        expect(brierInterval(votes.toReversed(), { draws: 200 })).toEqual(interval)
        const twice = brierInterval([...votes, ...votes], { draws: 200 })
        expect(twice?.[0]).toBeCloseTo(interval?.[0] ?? -1, 12)
        expect(twice?.[1]).toBeCloseTo(interval?.[1] ?? -1, 12)
      },
    ),
    { numRuns: 30 },
  )
})
