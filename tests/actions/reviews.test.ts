import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { reopenPrediction } from '@/lib/actions/resolutions'
import { recordReview } from '@/lib/actions/reviews'
import type { Context } from '@/lib/context'
import { updatePredictionVersion } from '@/lib/data/predictions'
import { reviews } from '@/lib/db/schema/reviews'
import { aPrediction, aResolution } from '../helpers/builders'
import { testContext } from '../helpers/context'

/** As it stands after a settling: at its second version. */
async function aSettled(context: Context): Promise<string> {
  const predictionId = await aPrediction(context)
  await aResolution(context, { predictionId })
  await updatePredictionVersion(context, predictionId)
  return predictionId
}

const lookBack = (context: Context, predictionId: string) => ({
  workspaceId: context.viewer.workspaceId,
  id: v7(),
  predictionId,
  version: 2,
  missed: ' The frost. ',
  luckOrSkill: 'both' as const,
  causes: ['surprise' as const, 'timing' as const],
  lesson: 'Ask about the weather.',
  remindOn: '2026-09-29',
})

test('what was missed, luck or skill, the causes and a lesson are kept, and a second press is the same row', async () => {
  const context = await testContext()
  const input = lookBack(context, await aSettled(context))
  expect(await recordReview(input)).toEqual({ ok: true, value: { id: input.id } })
  expect(await recordReview(input)).toEqual({ ok: true, value: { id: input.id } })
  expect(await context.db.select().from(reviews)).toMatchObject([
    {
      missed: 'The frost.',
      luckOrSkill: 'both',
      causes: ['timing', 'surprise'],
      lesson: 'Ask about the weather.',
      remindOn: '2026-09-29',
    },
  ])
})

test('looking back on what was reopened meanwhile is refused with what changed', async () => {
  const context = await testContext()
  const predictionId = await aSettled(context)
  const { workspaceId } = context.viewer
  await reopenPrediction({ workspaceId, id: v7(), predictionId, version: 2, reasoning: 'Too early.' })
  expect(await recordReview(lookBack(context, predictionId))).toMatchObject({
    ok: false,
    message: 'This prediction changed after the form was opened. Look at what is new, then send it again.',
    conflict: 'It was reopened.',
  })
  expect(await recordReview({ ...lookBack(context, predictionId), version: 3 })).toEqual({
    ok: false,
    message: 'This prediction is not settled, so there is nothing to look back on yet.',
  })
  expect(await context.db.select().from(reviews)).toEqual([])
})

test('a look back that says nothing, or a lesson for a day gone by, is refused at its field', async () => {
  const context = await testContext()
  const input = lookBack(context, await aSettled(context))
  const empty = { ...input, missed: ' ', luckOrSkill: null, causes: [], lesson: '' }
  expect(await recordReview(empty)).toMatchObject({
    fields: { missed: 'Say what was missed, or what there is to learn.' },
  })
  expect(await recordReview({ ...input, remindOn: '2026-07-01' })).toMatchObject({
    fields: { remindOn: 'A lesson comes back on a day after today.' },
  })
  expect(await recordReview({ ...input, lesson: 'a'.repeat(501) })).toMatchObject({
    fields: { lesson: 'At most 500 characters fit here.' },
  })
})

test('a prediction of another record is not there', async () => {
  const [context, other] = [await testContext(), await testContext()]
  expect(await recordReview(lookBack(context, await aSettled(other)))).toEqual({
    ok: false,
    message: 'That prediction no longer exists.',
  })
})
