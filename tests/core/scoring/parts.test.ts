import { expect, test } from 'vitest'
import { calibrationBins } from '@/lib/core/calibration/bins'
import { curvePoints, isotonicBlocks, isotonicCurve } from '@/lib/core/calibration/isotonic'
import { tenBinParts } from '@/lib/core/calibration/ten-bin-parts'
import { auc, areaOf } from '@/lib/core/scoring/auc'
import { tallyBrierScore } from '@/lib/core/scoring/brier'
import { corpBrierParts, corpLogParts } from '@/lib/core/scoring/corp'
import { columnFigures } from '@/lib/core/scoring/figures'
import { tallyLogScore } from '@/lib/core/scoring/log'
import { murphyParts } from '@/lib/core/scoring/murphy'
import { tallySphericalScore } from '@/lib/core/scoring/spherical'
import { SquareSum } from '@/lib/core/scoring/square-sum'
import { tallyVotes } from '@/lib/core/scoring/tally'
import { buildVote } from './builders'

/** 0.25 thrice with one yes, 0.8 once with yes. */
const four = tallyVotes([
  buildVote(0.25, true, { id: 'a' }),
  buildVote(0.25, false, { id: 'b' }),
  buildVote(0.25, false, { id: 'c' }),
  buildVote(0.8, true, { id: 'd' }),
])
const one = (probability: number, happened: boolean) => tallyVotes([buildVote(probability, happened)])
const none = tallyVotes([])

test('one forecast of 0.8 that happened has the scores that are worked by hand', () => {
  expect(tallyBrierScore(one(0.7, true))).toEqual({ mean: 0.09, low: 0.09, high: 0.09, twoSided: 0.18 })
  expect(tallyLogScore(one(0.7, true))).toBeCloseTo(-Math.log(0.7), 15)
  expect(tallySphericalScore(one(0.8, true))).toBeCloseTo(0.8 / Math.sqrt(0.68), 15)
  expect(tallySphericalScore(one(0.8, false))).toBeCloseTo(0.2 / Math.sqrt(0.68), 15)
  expect([tallySphericalScore(one(1, false)), tallySphericalScore(one(1, true))]).toEqual([0, 1])
})

test('the parts of four forecasts are those worked by hand', () => {
  const murphy = murphyParts(four)
  expect(murphy?.reliability).toBeCloseTo((3 * (1 / 3 - 0.25) ** 2 + 0.2 ** 2) / 4, 15)
  expect(murphy?.resolution).toBeCloseTo((3 * (1 / 3 - 0.5) ** 2 + 0.5 ** 2) / 4, 15)
  expect([murphy?.uncertainty, murphy?.groups]).toEqual([0.25, 2])
  const blocks = isotonicBlocks(four)
  const corp = corpBrierParts(tallyBrierScore(four)?.mean ?? null, four, blocks)
  expect(corp?.miscalibration).toBeCloseTo(0.181875 - 2 / 3 / 4, 15)
  expect(corp?.discrimination).toBeCloseTo(0.25 - 2 / 3 / 4, 15)
  const log = corpLogParts(tallyLogScore(four), four, blocks)
  expect(log?.uncertainty).toBeCloseTo(Math.LN2, 15)
  expect(log?.discrimination).toBeCloseTo(Math.LN2 + (Math.log(1 / 3) + 2 * Math.log(2 / 3)) / 4, 15)
})

test('ten bins of two chances a bin hold their variance and how far it followed what happened', () => {
  const tally = tallyVotes([
    buildVote(0.42, false),
    buildVote(0.48, true),
    buildVote(0.91, true, { weight: 2 }),
  ])
  const parts = tenBinParts(tally, calibrationBins(tally))
  expect(parts?.withinVariance).toBeCloseTo((2 * 0.03 ** 2) / 4, 15)
  expect(parts?.withinCovariance).toBeCloseTo((2 * (0.03 * 0.5 + 0.03 * 0.5)) / 4, 15)
  expect(parts?.reliability).toBeCloseTo((2 * 0.05 ** 2 + 2 * 0.09 ** 2) / 4, 15)
  expect(parts?.resolution).toBeCloseTo((2 * 0.25 ** 2 + 2 * 0.25 ** 2) / 4, 15)
  expect(parts?.uncertainty).toBeCloseTo(0.75 * 0.25, 15)
  expect(parts?.ece).toBeCloseTo((2 * 0.05 + 2 * 0.09) / 4, 15)
})

test('the isotonic curve pools neighbours in the wrong order, and only those', () => {
  const tally = tallyVotes(
    [
      [0.1, false],
      [0.2, true],
      [0.3, false],
      [0.4, false],
      [0.5, true],
      [0.6, true],
    ].map(([chance, happened]) => buildVote(Number(chance), happened === true)),
  )
  const blocks = isotonicBlocks(tally)
  expect(blocks.count).toBe(4)
  expect([...blocks.end.slice(0, blocks.count)]).toEqual([1, 4, 5, 6])
  const points = curvePoints(isotonicCurve(tally, blocks))
  expect(points.map(({ calibrated }) => calibrated)).toEqual([0, 1 / 3, 1 / 3, 1 / 3, 1, 1])
  expect(points.map(({ forecast, n }) => [forecast, n])).toEqual([
    [0.1, 1],
    [0.2, 1],
    [0.3, 1],
    [0.4, 1],
    [0.5, 1],
    [0.6, 1],
  ])
})

test('the area counts pairs in order, ties by half, and says why it or its interval is missing', () => {
  const { value, low, high, reason } = auc(four)
  expect([value, high, reason]).toEqual([0.75, 1, null])
  expect(low).toBeCloseTo(0.75 - 1.959963984540054 * 0.25, 12)
  expect(areaOf({ yes: Float64Array.of(1, 0, 2), no: Float64Array.of(1, 2, 0) })).toBe(6.5 / 9)
  expect(auc(none)).toEqual({ value: null, low: null, high: null, reason: 'No forecasts' })
  expect(auc(one(0.4, true))).toMatchObject({ value: null, reason: 'Only one kind of outcome' })
  expect(auc(one(0.4, false))).toMatchObject({ value: null, reason: 'Only one kind of outcome' })
  const single = tallyVotes([buildVote(0.4, true), buildVote(0.2, false), buildVote(0.3, false)])
  const few = { low: null, high: null, reason: 'Fewer than two events or two non-events' }
  expect(auc(single)).toEqual({ value: 1, ...few })
  const other = tallyVotes([buildVote(0.4, false), buildVote(0.2, true), buildVote(0.3, true)])
  expect(auc(other)).toEqual({ value: 0, ...few })
})

test('of nothing there are no parts', () => {
  const blocks = isotonicBlocks(none)
  expect(blocks.count).toBe(0)
  expect([murphyParts(none), tenBinParts(none, calibrationBins(none)), tallySphericalScore(none)]).toEqual([
    null,
    null,
    null,
  ])
  expect([corpBrierParts(null, none, blocks), corpLogParts(null, none, blocks)]).toEqual([null, null])
  expect(columnFigures(none).baseRate).toBeNull()
})

test('a skill that is missing says why, and one that is there gives no reason', () => {
  expect(columnFigures(four).skill).toEqual({
    vsHalf: 1 - 0.181875 * 4,
    vsBaseRate: 1 - 0.181875 * 4,
    reason: null,
  })
  expect(columnFigures(four).reason).toBeNull()
  expect(columnFigures(one(0.5, true)).skill).toEqual({
    vsHalf: 0,
    vsBaseRate: null,
    reason: 'All or none happened, so the base rate makes no error',
  })
})

test('squares are summed without loss where a double alone would round', () => {
  const squares = new SquareSum()
  for (let count = 0; count < 3; count++) squares.add(100_000_001, 999_999)
  const exact = 3n * 100_000_001n * 999_999n ** 2n
  expect(BigInt(squares.total) - exact).toBe(BigInt(Number(exact)) - exact)
  expect(new SquareSum().total).toBe(0)
})
