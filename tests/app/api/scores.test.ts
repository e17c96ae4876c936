import { readFileSync } from 'node:fs'
import { NextRequest } from 'next/server'
import { beforeEach, expect, test } from 'vitest'
import { GET as getResampled } from '@/app/api/scores/resampled/route'
import { GET as getScores } from '@/app/api/scores/route'
import { insertExample } from '@/lib/data/example'
import { testContext } from '../../helpers/context'

beforeEach(async () => {
  await testContext()
  await insertExample(await testContext({ isExample: true }))
})

const ask = async (route: typeof getScores, search = '') =>
  (await route(new NextRequest(`http://127.0.0.1:3000/api/scores${search}`))).json()

/** The figures that the example's own file says it must give, to four places. */
const { check } = JSON.parse(
  readFileSync(new URL('../../../lib/db/example/endgames/resolutions.json', import.meta.url), 'utf8'),
)

test('the example gives the figures that its case was checked with', async () => {
  const headline = await ask(getScores)
  const other = await ask(getScores, '?reading=other')
  const variants = await ask(getScores, '?role=headline,variant')
  const rounded = (value: number) => Number(value.toFixed(4))
  expect({
    headline_resolved: headline.n,
    headline_mean_brier: rounded(headline.brier.mean),
    headline_mean_brier_with_strict_decisive: rounded(other.brier.mean),
    headline_mean_brier_best_reading: rounded(headline.brier.low),
    headline_mean_brier_worst_reading: rounded(headline.brier.high),
    headline_yes_rate: rounded(headline.baseRate),
    tiers_a_and_b_resolved: variants.n,
    tiers_a_and_b_mean_brier: rounded(variants.brier.mean),
  }).toEqual({
    headline_resolved: check.headline_resolved,
    headline_mean_brier: check.headline_mean_brier,
    headline_mean_brier_with_strict_decisive: check.headline_mean_brier_with_strict_decisive,
    headline_mean_brier_best_reading: check.headline_mean_brier_best_reading,
    headline_mean_brier_worst_reading: check.headline_mean_brier_worst_reading,
    headline_yes_rate: check.headline_yes_rate,
    tiers_a_and_b_resolved: check.tiers_a_and_b_resolved,
    tiers_a_and_b_mean_brier: check.tiers_a_and_b_mean_brier,
  })
})

test('the object has every key that the command line prints, and each track its stretches', async () => {
  const said = await ask(getScores)
  expect(Object.keys(said)).toEqual(
    expect.arrayContaining(
      'n events baseRate brier log spherical skill corp murphy tenBins bins auc recalibration excluded each'.split(
        ' ',
      ),
    ),
  )
  const { corp, murphy, brier, each } = said
  expect(corp.brier.miscalibration - corp.brier.discrimination + corp.brier.uncertainty).toBeCloseTo(
    brier.mean,
    12,
  )
  expect(murphy.reliability - murphy.resolution + murphy.uncertainty).toBeCloseTo(brier.mean, 12)
  expect(each).toHaveLength(7)
  expect(each[0].stretches).toEqual([
    { from: expect.any(String), to: expect.any(String), probability: expect.any(Number), weight: 1 },
  ])
})

test('what is resampled comes apart, the same each time, and follows the filter', async () => {
  const figures = await ask(getResampled)
  expect(figures).toMatchObject({ seed: 20220607, clusters: expect.any(Number), draws: 1000 })
  expect(figures.columns).toHaveLength(10)
  expect(await ask(getResampled)).toEqual(figures)
  expect(await ask(getResampled, '?role=headline,variant')).not.toEqual(figures)
  const none = await ask(getResampled, '?resolvedTo=2000-01-01')
  expect(none).toMatchObject({ band: [], auc: null, reason: 'Fewer than five clusters' })
})
