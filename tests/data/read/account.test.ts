import { beforeEach, expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { findAccount } from '@/lib/data/account'
import { findHeadline } from '@/lib/data/dashboard'
import { insertExample } from '@/lib/data/example'
import { listPredictions } from '@/lib/data/prediction-list'
import { findScoreOptions } from '@/lib/data/score-options'
import { findScores } from '@/lib/data/scores'
import { findTimeline } from '@/lib/data/timeline'
import { dueNextFilter, latestOutcomesFilter, predictionFilter } from '@/lib/validation/prediction-filter'
import { writeScoredSet } from '@/lib/validation/scored-set'
import { type ScoresFilter, scoresFilter } from '@/lib/validation/scores-filter'
import { aForecast, aQuotedPrediction, aResolution, you } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

let example: Context

beforeEach(async () => {
  example = await testContext({ isExample: true })
  await insertExample(example)
})

const asked = (given: object = {}): ScoresFilter => scoresFilter.parse(given)
const listed = async (context: Context, scored: string) =>
  (await listPredictions(context, predictionFilter.parse({ scored, sort: 'label' }))).rows

test('of 26 settled predictions of the example 7 count, 10 are context and 9 are variants', async () => {
  expect(await findAccount(example, asked())).toEqual({
    tracks: 7,
    predictions: 7,
    uncounted: [
      { reason: 'context', predictions: 10 },
      { reason: 'variant', predictions: 9 },
    ],
  })
})

test('what counts, each bin of it and each reason leads to the list of exactly those', async () => {
  const filter = asked({ role: 'headline,variant' })
  const [{ bins }, account] = await Promise.all([findScores(example, filter), findAccount(example, filter)])
  expect(await listed(example, writeScoredSet(filter, {}))).toHaveLength(15)
  for (const [index, { n, from, to }] of bins.entries()) {
    const rows = await listed(example, writeScoredSet(filter, { bin: index }))
    expect(rows).toHaveLength(n)
    for (const { chance, status } of rows) {
      expect(status).toBe('resolved')
      expect(chance?.probability).toBeGreaterThanOrEqual(from)
      expect(chance?.probability).toBeLessThan(to)
    }
  }
  for (const { reason, predictions } of account.uncounted) {
    expect(await listed(example, writeScoredSet(filter, { part: reason }))).toHaveLength(predictions)
  }
})

test('the list of a part goes on over several parts, and counts them all', async () => {
  const scored = writeScoredSet(asked(), { part: 'context' })
  const { rows, nextCursor, counts } = await listPredictions(
    example,
    predictionFilter.parse({ scored, limit: 4 }),
  )
  expect([rows.length, counts.total, nextCursor === null]).toEqual([4, 10, false])
})

test('a revised forecast is listed in every bin that it stood in', async () => {
  const mine = await testContext()
  const predictionId = await aQuotedPrediction(mine)
  await aResolution(mine, { predictionId })
  const late = asked({ late: 'true', forecaster: await you(mine) })
  const own = {
    predictionId,
    forecasterId: late.forecaster,
    low: null,
    high: null,
    origin: 'judged' as const,
  }
  await aForecast(mine, { ...own, probability: 0.95, madeAt: new Date('2022-06-08T00:00:00Z') })
  await aForecast(mine, { ...own, probability: 0.15, madeAt: new Date('2022-06-09T00:00:00Z') })
  const inBin = async (bin: number) => (await listed(mine, writeScoredSet(late, { bin }))).map(({ id }) => id)
  expect([await inBin(1), await inBin(5), await inBin(9)]).toEqual([[predictionId], [], [predictionId]])
})

test('nothing of another record is listed', async () => {
  const mine = await testContext()
  expect(await listed(mine, writeScoredSet(asked({ role: 'headline,variant' }), {}))).toEqual([])
  expect(await findAccount(mine, asked())).toEqual({ tracks: 0, predictions: 0, uncounted: [] })
})

test('due days, lead time and settled days narrow the score, the counts, the timeline and the lists together', async () => {
  const read = async (given: object) => {
    const filter = asked(given)
    const [scores, { counts }, timeline, next, latest] = await Promise.all([
      findScores(example, filter),
      findHeadline(example, filter),
      findTimeline(example, filter),
      listPredictions(example, dueNextFilter(filter, 50)),
      listPredictions(example, latestOutcomesFilter(filter, 50)),
    ])
    expect(timeline.rows).toHaveLength(next.rows.length + latest.rows.length)
    return [scores.n, counts.total, counts.resolved, next.rows.length, latest.rows.length]
  }
  expect(await read({})).toEqual([7, 30, 26, 4, 16])
  expect(await read({ dueTo: '2022-12-31' })).toEqual(
    await read({ dueTo: '2022-12-31', dueFrom: '2022-06-07' }),
  )
  expect((await read({ dueFrom: '2022-12-31', dueTo: '2022-12-31' }))[0]).toBe(3)
  expect((await read({ lead: 'longer' })).slice(0, 1)).toEqual([3])
  expect(await read({ resolvedFrom: '2025-12-31' })).toMatchObject([3, {}, {}, 4, {}])
})

test('a page of scores offers only what the record has', async () => {
  expect(await findScoreOptions(example)).toMatchObject({
    forecasters: [{ name: 'Chris Miller' }],
    tags: [],
    hasVariants: true,
    hasOtherReadings: true,
    hasNumbers: false,
    hasWords: true,
    hasRevisions: false,
  })
  expect((await findScoreOptions(example)).sources).toHaveLength(1)
  expect(await findScoreOptions(await testContext())).toEqual({
    forecasters: [],
    sources: [],
    tags: [],
    leads: [],
    hasVariants: false,
    hasOtherReadings: false,
    hasNumbers: false,
    hasWords: false,
    hasRevisions: false,
  })
})
