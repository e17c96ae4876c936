import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tallyFigures } from '@/lib/core/scoring/figures'
import { scoreSummary } from '@/lib/core/scoring/summary'
import { tallyVotes } from '@/lib/core/scoring/tally'
import type { Vote } from '@/lib/core/scoring/vote'
import { anyVotes, votesOf, wholeWeight } from './arbitraries'
import { answered, buildForecast, buildTrack, buildVote, instant } from './builders'
import { isNear } from './reference-values'

const figuresOf = (votes: readonly Vote[]) => tallyFigures(tallyVotes(votes))

type Decomposed = Pick<ReturnType<typeof figuresOf>, 'brier' | 'log' | 'corp' | 'murphy' | 'tenBins'>

/** The headline Brier score as each decomposition adds it up again. */
function sumsOf({ corp, murphy, tenBins }: Decomposed): number[] {
  if (!corp.brier || !murphy || !tenBins) return [Number.NaN]
  return [
    corp.brier.miscalibration - corp.brier.discrimination + corp.brier.uncertainty,
    murphy.reliability - murphy.resolution + murphy.uncertainty,
    tenBins.reliability -
      tenBins.resolution +
      tenBins.uncertainty +
      tenBins.withinVariance -
      tenBins.withinCovariance,
  ]
}

function expectToAddUp(figures: Decomposed) {
  const headline = figures.brier?.mean ?? Number.NaN
  for (const sum of sumsOf(figures)) expect(isNear(sum, headline), `${sum} for ${headline}`).toBe(true)
}

test('each decomposition adds up to the headline Brier score under any weights', () => {
  fc.assert(fc.property(anyVotes, (votes) => expectToAddUp(figuresOf(votes))))
})

test('the CORP parts of the log score add up to it, and only the miscalibration is ever infinite', () => {
  fc.assert(
    fc.property(anyVotes, (votes) => {
      const { log, corp } = figuresOf(votes)
      const {
        miscalibration = Number.NaN,
        discrimination = Number.NaN,
        uncertainty = Number.NaN,
      } = corp.log ?? {}
      expect([discrimination, uncertainty].every(Number.isFinite)).toBe(true)
      if (log?.mean === 'Infinity' || miscalibration === 'Infinity') {
        expect([log?.mean, miscalibration]).toEqual(['Infinity', 'Infinity'])
      } else {
        expect(isNear(miscalibration - discrimination + uncertainty, log?.mean ?? Number.NaN)).toBe(true)
      }
    }),
  )
})

test('no part of a decomposition is negative, and none exceeds 1 but by rounding', () => {
  fc.assert(
    fc.property(anyVotes, (votes) => {
      const { corp, murphy, tenBins } = figuresOf(votes)
      for (const part of [corp.brier?.miscalibration, corp.brier?.discrimination, murphy?.reliability]) {
        expect((part ?? -1) >= 0 && (part ?? 2) <= 1 + 1e-12).toBe(true)
      }
      for (const part of [murphy?.resolution, tenBins?.reliability, tenBins?.withinVariance, tenBins?.ece]) {
        expect((part ?? -1) >= 0 && (part ?? 2) <= 1 + 1e-12).toBe(true)
      }
    }),
  )
})

test('a track revised twice counts once, and its figures add up to its own Brier score', () => {
  const start = instant('2024-03-01T00:00:00Z')
  const says = (id: string, days: number, probability: number) =>
    buildForecast({ id, probability, madeAt: start + days * 86_400_000 })
  const revised = buildTrack({ id: 'revised', resolution: answered('no', '2024-03-11') }, [
    says('first', 0, 0.9),
    says('second', 3, 0.55),
    says('third', 8, 0.1),
  ])
  const { n, brier, each, ...figures } = scoreSummary([revised])
  expect(n).toBe(1)
  expect(brier?.mean).toBeCloseTo((3 * 0.81 + 5 * 0.3025 + 2 * 0.01) / 10, 12)
  expect(each[0]?.brier).toBe(brier?.mean)
  expectToAddUp({ brier, ...figures })
  expect(figures.murphy?.groups).toBe(3)
  expect(figures.corp.curve.map((point) => point.calibrated)).toEqual([0, 0, 0])
  expect(figures.auc).toMatchObject({ value: null, reason: 'Only one kind of outcome' })
})

test('of several tracks revised twice each decomposition adds up, and the area has a value without an interval', () => {
  const start = instant('2024-03-01T00:00:00Z')
  const tracks = Array.from({ length: 9 }, (_, index) =>
    buildTrack({ id: `p${index}`, resolution: answered(index % 3 === 0 ? 'yes' : 'no', '2024-03-11') }, [
      buildForecast({ id: 'a', probability: 0.1 * index, madeAt: start }),
      buildForecast({ id: 'b', probability: 1 - 0.07 * index, madeAt: start + (1 + index) * 7_000_000 }),
      buildForecast({ id: 'c', probability: 0.3, madeAt: start + (1 + index) * 31_000_000 }),
    ]),
  )
  const summary = scoreSummary(tracks)
  expect([summary.n, summary.events]).toEqual([9, 3])
  expectToAddUp(summary)
  expect(summary.auc.value).not.toBeNull()
  expect(summary.auc).toMatchObject({
    low: null,
    high: null,
    reason: expect.stringContaining('whole number'),
  })
})

test('the isotonic curve never falls, keeps the mean of what happened, and beats every other rising reading', () => {
  fc.assert(
    fc.property(votesOf(wholeWeight), fc.double({ min: 0.2, max: 5, noNaN: true }), (votes, power) => {
      const { corp, n, events } = figuresOf(votes)
      const { curve } = corp
      for (const [index, point] of curve.entries())
        expect(point.calibrated).toBeGreaterThanOrEqual(curve[index - 1]?.calibrated ?? 0)
      const expected = curve.reduce((sum, point) => sum + point.n * point.calibrated, 0)
      expect(isNear(expected, events, 1e-9)).toBe(true)
      const loss = (read: (forecast: number) => number) =>
        votes.reduce(
          (sum, vote) => sum + vote.weight * (read(vote.probability) - Number(vote.happened)) ** 2,
          0,
        ) / n
      const calibrated = new Map(curve.map((point) => [point.forecast, point.calibrated]))
      const best = loss((forecast) => calibrated.get(forecast) ?? Number.NaN)
      expect(best).toBeLessThanOrEqual(loss((forecast) => forecast ** power) + 1e-12)
    }),
  )
})

test('equal forecasts are one point of the curve, however their outcomes are ordered', () => {
  const votes = [true, false, false].map((happened, index) => buildVote(0.25, happened, { id: `${index}` }))
  expect(figuresOf([...votes, buildVote(0.8, true)]).corp.curve).toEqual([
    { forecast: 0.25, calibrated: 1 / 3, n: 3 },
    { forecast: 0.8, calibrated: 1, n: 1 },
  ])
})
