import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { describeSpeaker, mergeSpeakers, unmergeSpeakers } from '@/lib/actions/speakers'
import type { Context } from '@/lib/context'
import { listMerges } from '@/lib/data/speaker-merge'
import { findSpeaker } from '@/lib/data/speakers'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { speakers } from '@/lib/db/schema/speakers'
import { aForecast, aPrediction, aQuote, aSpeaker, you } from '../helpers/builders'
import { testContext } from '../helpers/context'

const taken = 'Another speaker has that name and description. Say more about one, or merge the two.'

/** A speaker with a quote, a prediction from it and a chance. */
async function aTalker(context: Context, name: string) {
  const speakerId = await aSpeaker(context, name, `known as ${name}`)
  const quoteId = await aQuote(context, { speakerId })
  const predictionId = await aPrediction(context, { speakerId, quoteId })
  await aForecast(context, { predictionId, forecasterId: speakerId })
  return { speakerId, predictionId }
}

async function whose({ db }: Context) {
  const [said, asked, given] = [
    await db.select({ id: quotes.speakerId }).from(quotes).orderBy(quotes.id),
    await db.select({ id: predictions.speakerId }).from(predictions).orderBy(predictions.id),
    await db.select({ id: forecasts.forecasterId }).from(forecasts).orderBy(forecasts.id),
  ]
  return [said, asked, given].map((rows) => rows.map(({ id }) => id))
}

test('a speaker is renamed and described, and the answer holds the way back', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const speakerId = await aSpeaker(context, 'A. Example', 'a guess')
  expect(await describeSpeaker({ workspaceId, speakerId, name: ' Ada Example ', description: '' })).toEqual({
    ok: true,
    value: { name: 'A. Example', description: 'a guess' },
  })
  expect(await findSpeaker(context, speakerId)).toMatchObject({ name: 'Ada Example' })
})

test('a name with its description is one speaker, and a name alone may repeat', async () => {
  const [context, other] = [await testContext(), await testContext()]
  const { workspaceId } = context.viewer
  const speakerId = await aSpeaker(context, 'Ann Lee', 'the mayor')
  await aSpeaker(context, 'Ada Example', 'runs the port')
  await aSpeaker(other, 'Ann Lee', 'sails')
  const ada = { workspaceId, speakerId, name: 'Ada Example' }
  expect(await describeSpeaker({ ...ada, description: 'runs the port' })).toMatchObject({
    fields: { name: taken },
  })
  expect(await describeSpeaker({ ...ada, description: 'sails' })).toMatchObject({ ok: true })
  expect(await describeSpeaker({ ...ada, name: ' ' })).toMatchObject({
    fields: { name: 'Give the speaker a name.' },
  })
  const elsewhere = { ...ada, workspaceId: other.viewer.workspaceId }
  expect(await describeSpeaker(elsewhere)).toEqual({
    ok: false,
    message: 'That speaker is no longer in this record.',
  })
})

test('a merge moves quotes, predictions and chances, once, and its undo puts all of them back', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const [ada, twin] = [await aTalker(context, 'Ada Example'), await aTalker(context, 'A. Example')]
  const before = await whose(context)
  const [stored] = await context.db.select().from(speakers).orderBy(speakers.name)
  const merge = { workspaceId, id: v7(), speakerId: twin.speakerId, intoId: ada.speakerId }
  expect(await mergeSpeakers(merge)).toEqual({ ok: true, value: { id: merge.id } })
  expect(await mergeSpeakers(merge)).toEqual({ ok: true, value: { id: merge.id } })
  expect(await whose(context)).toEqual([1, 2, 3].map(() => [ada.speakerId, ada.speakerId]))
  expect(await findSpeaker(context, twin.speakerId)).toBeNull()
  expect(await listMerges(context, ada.speakerId)).toMatchObject([
    { id: merge.id, name: 'A. Example', quotes: 1, predictions: 1, forecasts: 1 },
  ])
  const since = await aPrediction(context, { speakerId: ada.speakerId })
  expect(await unmergeSpeakers({ workspaceId, mergeId: merge.id })).toEqual({
    ok: true,
    value: { speakerId: twin.speakerId },
  })
  const [said, asked, given] = before
  expect(await whose(context)).toEqual([said, [...(asked ?? []), ada.speakerId], given])
  expect(await context.db.select().from(speakers).orderBy(speakers.name)).toContainEqual(stored)
  expect(await listMerges(context, ada.speakerId)).toEqual([])
  expect(await unmergeSpeakers({ workspaceId, mergeId: merge.id })).toEqual({
    ok: false,
    message: 'This merge was taken back already.',
  })
  expect(since).toBeDefined()
})

test('a speaker is not merged with themselves, across records, or away from you', async () => {
  const [context, other] = [await testContext(), await testContext()]
  const { workspaceId } = context.viewer
  const [ada, theirs, self] = [await aSpeaker(context), await aSpeaker(other), await you(context)]
  const theirSelf = await you(other)
  const merge = (speakerId: string, intoId: string) =>
    mergeSpeakers({ workspaceId, id: v7(), speakerId, intoId })
  expect(await merge(ada, ada)).toMatchObject({
    fields: { intoId: 'A speaker cannot be merged with themselves. Choose another.' },
  })
  const elsewhere = { fields: { intoId: 'That speaker is not in this record. Choose another.' } }
  expect(await merge(ada, theirs)).toMatchObject(elsewhere)
  expect(await merge(self, theirSelf)).toMatchObject(elsewhere)
  expect(await merge(theirs, ada)).toMatchObject({ message: 'That speaker is no longer in this record.' })
  expect(await merge(self, ada)).toMatchObject({
    fields: { intoId: 'This is you. Open the other speaker, and merge them into you.' },
  })
  expect(await context.db.select().from(speakers)).toHaveLength(4)
  expect(await merge(ada, self)).toMatchObject({ ok: true })
  expect(await findSpeaker(context, self)).toMatchObject({ isSelf: true })
})

test('merges in a row are taken back the last one first', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const [a, b, c] = [await aTalker(context, 'A'), await aTalker(context, 'B'), await aTalker(context, 'C')]
  const before = await whose(context)
  const [first, second] = [v7(), v7()]
  await mergeSpeakers({ workspaceId, id: first, speakerId: a.speakerId, intoId: b.speakerId })
  await mergeSpeakers({ workspaceId, id: second, speakerId: b.speakerId, intoId: c.speakerId })
  expect(await unmergeSpeakers({ workspaceId, mergeId: first })).toEqual({
    ok: false,
    message: 'The speaker was merged with another since. Take that merge back first.',
  })
  for (const mergeId of [second, first]) await unmergeSpeakers({ workspaceId, mergeId })
  expect(await whose(context)).toEqual(before)
})

test('an undo is refused while someone else has the name by now, and in another record', async () => {
  const [context, other] = [await testContext(), await testContext()]
  const { workspaceId } = context.viewer
  const [ada, twin] = [await aSpeaker(context, 'Ada'), await aSpeaker(context, 'A. E.')]
  const mergeId = v7()
  await mergeSpeakers({ workspaceId, id: mergeId, speakerId: twin, intoId: ada })
  await aSpeaker(context, 'A. E.')
  expect(await unmergeSpeakers({ workspaceId, mergeId })).toEqual({
    ok: false,
    message: 'Another speaker is called “A. E.” by now. Rename that one first.',
  })
  expect(await unmergeSpeakers({ workspaceId: other.viewer.workspaceId, mergeId })).toMatchObject({
    ok: false,
  })
})
