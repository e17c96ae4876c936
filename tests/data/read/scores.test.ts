import { beforeEach, expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { insertExample } from '@/lib/data/example'
import { findScoreOverTime, findScores } from '@/lib/data/scores'
import { overTimeFilter } from '@/lib/validation/over-time-filter'
import { type ScoresFilter, scoresFilter } from '@/lib/validation/scores-filter'
import { aForecast, aQuotedPrediction, aResolution, you } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

let example: Context

beforeEach(async () => {
  example = await testContext({ isExample: true })
  await insertExample(example)
})

const asked = (given: object): ScoresFilter => scoresFilter.parse(given)
const overTime = (given: object) => overTimeFilter.parse(given)
const rounded = (value: number | undefined) => value?.toFixed(4)

test('the example scores as its case says: seven headline tracks, 0.1231 from 0.0633 to 0.2082', async () => {
  const { n, brier, events, excluded } = await findScores(example, asked({}))
  expect([n, events, rounded(brier?.mean), rounded(brier?.low), rounded(brier?.high)]).toEqual([
    7,
    2,
    '0.1231',
    '0.0633',
    '0.2082',
  ])
  expect(excluded).toEqual([])
})

test('with variants fifteen count, since of two readings of the same words only one does', async () => {
  const { n, brier, excluded } = await findScores(example, asked({ role: 'headline,variant' }))
  expect([n, rounded(brier?.mean)]).toEqual([15, '0.0814'])
  expect(excluded.map(({ reason }) => reason)).toEqual(['other-reading'])
})

test('the other reading stands in for the headline one', async () => {
  const { n, brier } = await findScores(example, asked({ reading: 'other' }))
  expect([n, rounded(brier?.mean)]).toEqual([7, '0.0945'])
})

test('words and numbers are kept apart when asked for', async () => {
  expect((await findScores(example, asked({ origin: 'number' }))).n).toBe(0)
  expect((await findScores(example, asked({ origin: 'phrase,derived' }))).n).toBe(7)
})

test('the days of settling narrow what counts, both ends included', async () => {
  const until2022 = await findScores(example, asked({ resolvedTo: '2022-12-31' }))
  const after = await findScores(example, asked({ resolvedFrom: '2023-01-01' }))
  expect(until2022.n + after.n).toBe(7)
  expect((await findScores(example, asked({ resolvedFrom: '2022-12-31', resolvedTo: '2022-12-31' }))).n).toBe(
    2,
  )
})

test('the running score ends where the score is, and shows variants beside it', async () => {
  const { steps, withVariants, from, today } = await findScoreOverTime(example, overTime({}))
  expect([from, today]).toEqual(['2022-06-07', '2026-07-01'])
  expect([steps.at(-1)?.n, rounded(steps.at(-1)?.mean)]).toEqual([7, '0.1231'])
  expect([withVariants?.at(-1)?.n, rounded(withVariants?.at(-1)?.mean)]).toEqual([15, '0.0814'])
  expect((await findScoreOverTime(example, overTime({ role: 'variant' }))).withVariants).toBeNull()
})

test('a rolling score looks back on the last outcomes, and by the day said all of the example is one step', async () => {
  const { steps } = await findScoreOverTime(example, overTime({ window: 'year' }))
  expect(steps.at(-1)?.on).toBe('2025-12-31')
  expect(steps.at(-1)?.n).toBe(3)
  const said = await findScoreOverTime(example, overTime({ window: 'last-10', dated: 'said' }))
  expect(said.steps.map(({ on, n, mean }) => [on, n, rounded(mean)])).toEqual([['2022-06-07', 7, '0.1231']])
})

test('scores hold nothing of another record', async () => {
  const mine = await testContext()
  expect(await findScores(mine, asked({}))).toMatchObject({ n: 0, brier: null, baseRate: null, excluded: [] })
  const predictionId = await aQuotedPrediction(mine)
  await aResolution(mine, { predictionId })
  expect((await findScores(mine, asked({}))).n).toBe(1)
  expect((await findScores(example, asked({}))).n).toBe(7)
})

test('your own forecast logged after the answer counts only when asked for, though the words beside it count', async () => {
  const mine = await testContext()
  const predictionId = await aQuotedPrediction(mine)
  const self = await you(mine)
  await aForecast(mine, {
    predictionId,
    forecasterId: self,
    probability: 0.9,
    low: null,
    high: null,
    origin: 'judged',
  })
  await aResolution(mine, { predictionId })
  const { n, excluded } = await findScores(mine, asked({}))
  expect([n, excluded.map(({ reason }) => reason)]).toEqual([1, ['logged-afterwards']])
  expect((await findScores(mine, asked({ late: 'true' }))).n).toBe(2)
  expect((await findScores(mine, asked({ forecaster: self, late: 'true' }))).brier?.mean).toBeCloseTo(0.81)
})
