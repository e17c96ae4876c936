import { describe, expect, test } from 'vitest'
import { tallyFigures } from '@/lib/core/scoring/figures'
import { tallyVotes } from '@/lib/core/scoring/tally'
import { type BinaryCase, binaryCases, isNear } from './reference-values'
import { buildVote } from './builders'

/** Equal, or near within the stated tolerance; anything that is no finite number must be the very same. */
function expectNear(value: unknown, expected: unknown, what: string, tolerance?: number) {
  if (typeof value === 'number' && typeof expected === 'number') {
    expect(isNear(value, expected, tolerance), `${what}: ${value} for ${expected}`).toBe(true)
  } else expect(value, what).toBe(expected)
}

function summarise({ p, y }: BinaryCase) {
  return tallyFigures(
    tallyVotes(p.map((probability, index) => buildVote(probability, y[index] === 1, { id: `${index}` }))),
  )
}

describe.each(binaryCases)('reference set $id', (reference) => {
  const summary = summarise(reference)
  const { expect: wanted } = reference

  test('counts, scores and skill are those of the independent scorer', () => {
    expect(summary.n).toBe(reference.n)
    expect(summary.events).toBe(reference.events)
    expectNear(summary.baseRate, wanted.base_rate, 'base rate')
    expectNear(summary.brier?.mean, wanted.brier, 'brier')
    expectNear(summary.log?.mean, wanted.log, 'log')
    expectNear(summary.spherical?.mean, wanted.spherical_score, 'spherical')
    expectNear(summary.skill.vsHalf, wanted.skill_vs_half, 'skill against half')
    expectNear(summary.skill.vsBaseRate, wanted.skill_vs_base_rate, 'skill against the base rate')
  })

  test('the ten bins and their Wilson intervals are those of the independent scorer', () => {
    expect(summary.bins).toHaveLength(10)
    for (const [index, bin] of wanted.ten_bins.bins.entries()) {
      const ours = summary.bins[index]
      expect([ours?.n, ours?.events]).toEqual([bin.n, bin.events])
      expectNear(ours?.from, bin.lo, 'from')
      expectNear(ours?.to, bin.hi, 'to')
      expectNear(ours?.meanForecast, bin.mean_p, 'mean forecast')
      expectNear(ours?.observed, bin.rate, 'observed')
      expectNear(ours?.wilson?.[0] ?? null, bin.wilson_lo, 'lower')
      expectNear(ours?.wilson?.[1] ?? null, bin.wilson_hi, 'upper')
    }
  })

  test('the isotonic curve and both of its decompositions are those of the independent scorer', () => {
    const { curve, brier, log } = summary.corp
    const calibrated = new Map(curve.map((point) => [point.forecast, point.calibrated]))
    for (const [index, p] of reference.p.entries())
      expectNear(calibrated.get(p), wanted.pav[index], `calibrated value of ${p}`)
    expectNear(brier?.miscalibration, wanted.corp_brier.mcb, 'Brier miscalibration')
    expectNear(brier?.discrimination, wanted.corp_brier.dsc, 'Brier discrimination')
    expectNear(brier?.uncertainty, wanted.corp_brier.unc, 'Brier uncertainty')
    expectNear(log?.miscalibration, wanted.corp_log.mcb, 'log miscalibration')
    expectNear(log?.discrimination, wanted.corp_log.dsc, 'log discrimination')
    expectNear(log?.uncertainty, wanted.corp_log.unc, 'log uncertainty')
  })

  test('the decompositions by distinct forecast and by ten bins are those of the independent scorer', () => {
    const { murphy, tenBins } = summary
    expect(murphy?.groups).toBe(wanted.murphy.groups)
    expectNear(murphy?.reliability, wanted.murphy.rel, 'reliability')
    expectNear(murphy?.resolution, wanted.murphy.res, 'resolution')
    expectNear(murphy?.uncertainty, wanted.murphy.unc, 'uncertainty')
    expectNear(tenBins?.reliability, wanted.ten_bins.rel, 'reliability in ten bins')
    expectNear(tenBins?.resolution, wanted.ten_bins.res, 'resolution in ten bins')
    expectNear(tenBins?.uncertainty, wanted.ten_bins.unc, 'uncertainty in ten bins')
    expectNear(tenBins?.withinVariance, wanted.ten_bins.within_var, 'variance within bins')
    expectNear(tenBins?.withinCovariance, wanted.ten_bins.within_cov, 'covariance within bins')
    expectNear(tenBins?.ece, wanted.ten_bins.ece, 'expected calibration error')
  })

  test('the area under the curve and its interval are those of the independent scorer', () => {
    const { auc } = summary
    expectNear(auc.value, wanted.auc.value, 'area')
    expectNear(auc.low, wanted.auc.lo, 'lower end', 1e-9)
    expectNear(auc.high, wanted.auc.hi, 'upper end', 1e-9)
    expect(auc.reason === null).toBe(auc.value !== null && auc.low !== null)
  })

  test('the recalibration line is that of the independent scorer, and missing where that has none', () => {
    const { recalibration } = summary
    expect(recalibration.n).toBe(wanted.recalibration.n_used)
    expectNear(recalibration.intercept, wanted.recalibration.intercept, 'intercept', 1e-9)
    expectNear(recalibration.slope, wanted.recalibration.slope, 'slope', 1e-9)
    expectNear(
      recalibration.interceptAtSlopeOne,
      wanted.recalibration.intercept_slope1,
      'intercept at slope 1',
      1e-9,
    )
    expect(recalibration.reason === null).toBe(recalibration.slope !== null)
  })
})
