import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { Context } from '@/lib/context'
import { listLessonsDue, listLessonsFor } from '@/lib/data/lessons'
import { countDue, findAnswerEffect, findReviewQueue } from '@/lib/data/review-queue'
import { insertReview } from '@/lib/data/reviews'
import { findScores } from '@/lib/data/scores'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { aForecast, aPrediction, aQuotedPrediction, aResolution, aSpeaker } from '../../helpers/builders'
import { testContext } from '../../helpers/context'

const learnt = (predictionId: string, change: object = {}) => ({
  id: v7(),
  predictionId,
  missed: '',
  luckOrSkill: null,
  causes: [],
  lesson: 'Bridges open late.',
  remindOn: '2026-07-01',
  ...change,
})

async function settled(context: Context, given: Parameters<typeof aPrediction>[1] = {}): Promise<string> {
  const predictionId = await aPrediction(context, given)
  await aResolution(context, { predictionId })
  return predictionId
}

test('what fell due comes oldest first, and goes once it is settled', async () => {
  const context = await testContext()
  const second = await aPrediction(context, { dueOn: '2023-06-30' })
  const first = await aPrediction(context, { dueOn: '2022-12-31' })
  await aPrediction(context, { dueOn: '2026-07-02' })
  const queue = await findReviewQueue(context, {})
  expect(queue.due.map(({ id }) => id)).toEqual([first, second])
  expect(await countDue(context)).toEqual({ due: 2 })
  await aResolution(context, { predictionId: first })
  expect(await countDue(context)).toEqual({ due: 1 })
  await aResolution(context, { predictionId: first, outcome: 'reopened' })
  expect(await countDue(context)).toEqual({ due: 2 })
})

test('what is settled is looked back on with its chance and its score, once', async () => {
  const context = await testContext()
  const predictionId = await aQuotedPrediction(context)
  await aResolution(context, { predictionId })
  const [row] = (await findReviewQueue(context, {})).back
  expect(row).toMatchObject({ id: predictionId, outcome: 'no', chance: { probability: 0.2 } })
  expect(row?.brier?.mean).toBeCloseTo(0.04, 12)
  await insertReview(context, learnt(predictionId))
  expect((await findReviewQueue(context, {})).back).toEqual([])
})

test('a period holds what was settled in it, by the day it was recorded', async () => {
  const context = await testContext({ now: new Date().toISOString() })
  const predictionId = await settled(context)
  const later = { ...context, now: new Date(Date.now() + 20 * 86_400_000) }
  const ids = async (asked: Context, period: 'week' | 'month' | 'quarter') =>
    (await findReviewQueue(asked, { settled: period })).back.map(({ id }) => id)
  expect(await ids(context, 'week')).toEqual([predictionId])
  expect(await ids(later, 'week')).toEqual([])
  expect(await ids(later, 'month')).toEqual([predictionId])
  expect(await ids(later, 'quarter')).toEqual([predictionId])
})

test('what an answer would do to the headline is what it does', async () => {
  const context = await testContext()
  const before = await aQuotedPrediction(context)
  await aResolution(context, { predictionId: before })
  const prediction = await aQuotedPrediction(context)
  const effect = await findAnswerEffect(context, {
    prediction,
    outcome: 'yes',
    knownOn: '2022-12-31',
    knownAt: null,
  })
  expect(effect.before).toEqual({ n: 1, mean: 0.04 })
  expect(effect.after.n).toBe(2)
  expect(effect.after.mean).toBeCloseTo((0.04 + 0.64) / 2, 12)
  await aResolution(context, { predictionId: prediction, outcome: 'yes' })
  const { n, brier } = await findScores(context, defaultScoresFilter)
  expect({ n, mean: brier?.mean }).toEqual(effect.after)
})

test('reopening takes its score out of the headline before it is done as after it', async () => {
  const context = await testContext()
  const staying = await aQuotedPrediction(context)
  await aResolution(context, { predictionId: staying })
  const prediction = await aQuotedPrediction(context)
  await aResolution(context, { predictionId: prediction, outcome: 'yes' })
  const { before, after } = await findAnswerEffect(context, {
    prediction,
    outcome: 'reopened',
    knownAt: null,
  })
  expect(before.mean).toBeCloseTo((0.04 + 0.64) / 2, 12)
  expect(after).toEqual({ n: 1, mean: 0.04 })
  await aResolution(context, { predictionId: prediction, outcome: 'reopened' })
  expect((await findScores(context, defaultScoresFilter)).brier?.mean).toBe(after.mean)
})

test('an answer that gives no score leaves the headline as it is', async () => {
  const context = await testContext()
  const prediction = await aQuotedPrediction(context)
  const asked = { prediction, outcome: 'void', knownOn: '2022-12-31', knownAt: null } as const
  const nothing = { n: 0, mean: null }
  expect(await findAnswerEffect(context, asked)).toEqual({ before: nothing, after: nothing })
})

test('a lesson comes back on its day, and no longer once its answer is taken back', async () => {
  const context = await testContext()
  const predictionId = await settled(context)
  const tomorrow = await settled(context)
  await insertReview(context, learnt(predictionId))
  await insertReview(context, learnt(tomorrow, { remindOn: '2026-07-02' }))
  expect((await listLessonsDue(context)).map(({ prediction }) => prediction.id)).toEqual([predictionId])
  await aResolution(context, { predictionId, outcome: 'reopened' })
  expect(await listLessonsDue(context)).toEqual([])
})

test('a further review of the same prediction stands in place of the one before', async () => {
  const context = await testContext()
  const predictionId = await settled(context)
  await insertReview(context, learnt(predictionId))
  await insertReview(context, learnt(predictionId, { remindOn: null }))
  expect(await listLessonsDue(context)).toEqual([])
})

test('lessons bear on the same speaker and on similar words, the closest first', async () => {
  const context = await testContext()
  const ada = await aSpeaker(context)
  const bridge = await settled(context, { question: 'Will the northern bridge open?', speakerId: ada })
  const tunnel = await settled(context, { question: 'Will the tunnel close?', speakerId: ada })
  await insertReview(context, learnt(bridge, { lesson: 'Works take longer.' }))
  await insertReview(context, learnt(tunnel, { lesson: 'Ask who pays.' }))
  const lessons = async (asked: Parameters<typeof listLessonsFor>[1]) =>
    (await listLessonsFor(context, asked)).map(({ lesson }) => lesson)
  expect(await lessons({ words: 'Will the southern bridge open by 2028?' })).toEqual(['Works take longer.'])
  expect(await lessons({ words: 'Is the bridge done?', speaker: ada })).toEqual([
    'Works take longer.',
    'Ask who pays.',
  ])
  expect(await lessons({ words: 'Will it snow? 100%_\\' })).toEqual([])
  expect(await lessons({})).toEqual([])
})

test('a review sees its own record only', async () => {
  const [mine, other] = [await testContext(), await testContext()]
  await aForecast(other, { predictionId: await aPrediction(other) })
  await insertReview(other, learnt(await settled(other)))
  expect(await findReviewQueue(mine, {})).toMatchObject({ due: [], dueCount: 0, back: [], lessons: [] })
})
