import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { correctResolution, reopenPrediction, resolvePrediction } from '@/lib/actions/resolutions'
import type { Context } from '@/lib/context'
import { resolutionEvents, resolutions } from '@/lib/db/schema/resolutions'
import { anEvent, aPrediction, aQuotedPrediction } from '../helpers/builders'
import { testContext } from '../helpers/context'
import { request } from '../helpers/next-edge'

const answer = (context: Context, predictionId: string) => ({
  workspaceId: context.viewer.workspaceId,
  id: v7(),
  predictionId,
  version: 1,
  outcome: 'no' as const,
  knownOn: '2022-12-31',
  reasoning: 'It stayed closed.',
})

test('a prediction is settled with its day, its events, its reasons and how sure they are', async () => {
  const context = await testContext()
  const predictionId = await aQuotedPrediction(context)
  const [first, second] = [await anEvent(context), await anEvent(context)]
  const input = {
    ...answer(context, predictionId),
    eventIds: [first, second, first],
    confidence: '99 %',
    knownAt: '2022-12-31T10:00:00Z',
  }
  expect(await resolvePrediction(input)).toEqual({ ok: true, value: { id: input.id, version: 2 } })
  const [row] = await context.db.select().from(resolutions)
  expect(row).toMatchObject({
    predictionId,
    outcome: 'no',
    voidReason: null,
    knownOn: '2022-12-31',
    knownAt: new Date('2022-12-31T10:00:00Z'),
    reasoning: 'It stayed closed.',
    confidence: 0.99,
    recordedBy: 'You',
  })
  expect(await context.db.select().from(resolutionEvents)).toHaveLength(2)
  expect(request.refresh).toHaveBeenCalledOnce()
})

test('a prediction cannot be settled twice', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  await resolvePrediction(answer(context, predictionId))
  const again = await resolvePrediction({ ...answer(context, predictionId), version: 2, outcome: 'yes' })
  expect(again).toEqual({
    ok: false,
    message: 'This prediction is settled already. Correct the answer, or reopen it first.',
  })
  expect(await context.db.select().from(resolutions)).toHaveLength(1)
})

test('a second press on settle is the same row', async () => {
  const context = await testContext()
  const input = answer(context, await aPrediction(context))
  const [first, second] = await Promise.all([resolvePrediction(input), resolvePrediction(input)])
  expect(first).toEqual({ ok: true, value: { id: input.id, version: 2 } })
  expect(second).toEqual(first)
  expect(await context.db.select().from(resolutions)).toHaveLength(1)
})

test('of two who settle at once, the second is told what the first did', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  const results = await Promise.all([
    resolvePrediction(answer(context, predictionId)),
    resolvePrediction(answer(context, predictionId)),
  ])
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(results.find((result) => !result.ok)).toMatchObject({
    conflict: 'It was settled as “no”, known on 2022-12-31.',
  })
})

test('a form made against an older version is refused with what changed', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  await resolvePrediction(answer(context, predictionId))
  await reopenPrediction({ ...answer(context, predictionId), version: 2, reasoning: 'Too early.' })
  const stale = await resolvePrediction(answer(context, predictionId))
  expect(stale).toEqual({
    ok: false,
    message: 'This prediction changed after the form was opened. Look at what is new, then send it again.',
    conflict: 'It was settled as “no”, known on 2022-12-31. It was reopened.',
  })
})

test('a known-on day in the future, or before the words, is refused at its field', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  expect(await resolvePrediction({ ...answer(context, predictionId), knownOn: '2026-07-02' })).toMatchObject({
    fields: { knownOn: 'The day the answer could be known lies in the future.' },
  })
  expect(await resolvePrediction({ ...answer(context, predictionId), knownOn: '2022-06-06' })).toMatchObject({
    fields: { knownOn: 'The answer was known before the prediction was said, so it predicts nothing.' },
  })
  expect(await context.db.select().from(resolutions)).toEqual([])
})

test('void needs a reason, and nothing else has one', async () => {
  const context = await testContext()
  const input = answer(context, await aPrediction(context))
  expect(await resolvePrediction({ ...input, outcome: 'void' })).toMatchObject({
    fields: { voidReason: 'Say why the question has no answer.' },
  })
  expect(await resolvePrediction({ ...input, voidReason: 'no-data' })).toMatchObject({
    fields: { voidReason: 'A reason belongs only to an outcome of void.' },
  })
  expect(await resolvePrediction({ ...input, outcome: 'void', voidReason: 'no-data' })).toMatchObject({
    ok: true,
  })
})

test('evidence from another workspace is refused, and nothing is settled', async () => {
  const context = await testContext()
  const elsewhere = await anEvent(await testContext())
  const input = { ...answer(context, await aPrediction(context)), eventIds: [elsewhere] }
  expect(await resolvePrediction(input)).toMatchObject({
    ok: false,
    fields: { eventIds: 'One of the events is not in this record.' },
  })
  expect(await context.db.select().from(resolutions)).toEqual([])
})

test('a prediction of another workspace cannot be settled', async () => {
  const context = await testContext()
  const elsewhere = await aPrediction(await testContext())
  expect(await resolvePrediction(answer(context, elsewhere))).toMatchObject({
    ok: false,
    message: 'That prediction no longer exists.',
  })
})

test('an answer is corrected by a further row that says why', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  const input = answer(context, predictionId)
  expect(await correctResolution(input)).toMatchObject({
    message: 'This prediction is not settled, so there is no answer to correct.',
  })
  await resolvePrediction(input)
  const correction = { ...answer(context, predictionId), version: 2, outcome: 'yes' as const }
  expect(await correctResolution({ ...correction, reasoning: '' })).toMatchObject({
    fields: { reasoning: 'Say why the answer is corrected.' },
  })
  expect(await correctResolution(correction)).toMatchObject({ ok: true, value: { version: 3 } })
  expect(await context.db.select().from(resolutions)).toHaveLength(2)
})

test('a settled prediction is reopened, and settled anew', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  const reopening = { ...answer(context, predictionId), reasoning: 'The count was wrong.' }
  expect(await reopenPrediction(reopening)).toMatchObject({
    message: 'This prediction is not settled, so it is open as it is.',
  })
  await resolvePrediction(answer(context, predictionId))
  expect(await reopenPrediction({ ...reopening, version: 2 })).toMatchObject({
    ok: true,
    value: { version: 3 },
  })
  expect(await resolvePrediction({ ...answer(context, predictionId), version: 3 })).toMatchObject({
    ok: true,
  })
  expect(await context.db.select().from(resolutions)).toHaveLength(3)
})

test('an id that is no UUID is refused with a sentence', async () => {
  const context = await testContext()
  const input = { ...answer(context, await aPrediction(context)), predictionId: '1 or 1=1' }
  expect(await resolvePrediction(input)).toMatchObject({
    ok: false,
    message: 'That is not an id of this record. Reload the page and try again.',
  })
})
