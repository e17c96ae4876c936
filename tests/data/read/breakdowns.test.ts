import { beforeEach, expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { leadTimes } from '@/lib/core/lead-time'
import { findBreakdown } from '@/lib/data/breakdowns'
import { insertExample } from '@/lib/data/example'
import { listPredictions } from '@/lib/data/prediction-list'
import { findScores } from '@/lib/data/scores'
import { breakdownFilter } from '@/lib/validation/breakdown-filter'
import { predictionFilter } from '@/lib/validation/prediction-filter'
import { writeScoredSet } from '@/lib/validation/scored-set'
import { defaultScoresFilter, scoresFilter } from '@/lib/validation/scores-filter'
import { testContext } from '../../helpers/context'

let example: Context

beforeEach(async () => {
  example = await testContext({ isExample: true })
  await insertExample(example)
})

const by = (kind: string, further: object = {}) =>
  findBreakdown(example, breakdownFilter.parse({ by: kind, ...further }))

test('by speaker the example is one row, whose score is the headline', async () => {
  const { rows, left, without } = await by('speaker')
  expect(rows.map(({ label, n, brier }) => [label, n, brier.mean.toFixed(4)])).toEqual([
    ['Chris Miller', 7, '0.1231'],
  ])
  expect([left, without]).toEqual([0, 0])
  const [low = 1, high = 0] = rows[0]?.interval ?? []
  expect(low < 0.1231 && 0.1231 < high).toBe(true)
})

test('by source and by tag what belongs to none is counted beside the rows', async () => {
  expect((await by('source')).rows.map(({ label, n }) => [label, n])).toEqual([['Alternate Endings', 7]])
  expect(await by('tag')).toEqual({ rows: [], left: 0, without: 7 })
})

test('by lead time the parts add up to the whole, and each row’s list holds what it counts', async () => {
  const { rows } = await by('lead')
  const { n, brier } = await findScores(example, scoresFilter.parse({}))
  expect(rows.reduce((sum, row) => sum + row.n, 0)).toBe(n)
  expect(rows.reduce((sum, row) => sum + row.n * row.brier.mean, 0) / n).toBeCloseTo(brier?.mean ?? -1, 12)
  for (const lead of leadTimes) {
    const scored = writeScoredSet({ ...defaultScoresFilter, lead }, {})
    const list = await listPredictions(example, predictionFilter.parse({ scored }))
    expect(list.rows.length).toBe(rows.find(({ key }) => key === lead)?.n ?? 0)
  }
})

test('by phrase each row’s list is of that phrase, whatever its capitals', async () => {
  const { rows, without } = await by('phrase', { role: 'headline,variant' })
  expect(rows.reduce((sum, row) => sum + row.n, without)).toBeCloseTo(15, 12)
  for (const { key, n } of rows) {
    const list = await listPredictions(
      example,
      predictionFilter.parse({ phrase: key.toUpperCase(), status: 'resolved', role: 'headline,variant' }),
    )
    expect(list.rows.length).toBeGreaterThanOrEqual(n)
    expect(list.rows.every(({ chance }) => chance?.phrase?.toLowerCase() === key)).toBe(true)
  }
})

test('a breakdown follows the one filter and holds nothing of another record', async () => {
  expect((await by('speaker', { role: 'headline,variant' })).rows[0]?.n).toBe(15)
  expect(await findBreakdown(await testContext(), breakdownFilter.parse({}))).toEqual({
    rows: [],
    left: 0,
    without: 0,
  })
})
