import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { mergeSpeakers, unmergeSpeakers } from '@/lib/actions/speakers'
import type { Context } from '@/lib/context'
import { findMergedInto } from '@/lib/data/merged-speaker'
import { verifyRecord } from '@/lib/data/verify/record'
import { corrections } from '@/lib/db/schema/corrections'
import { aForecast, aPrediction, aQuote, aSource, aSpeaker } from '../helpers/builders'
import { testContext } from '../helpers/context'

/** A speaker with words in a text, a prediction from them and a chance. */
async function aTalker(context: Context, name: string): Promise<string> {
  const speakerId = await aSpeaker(context, name)
  const quoteId = await aQuote(context, { speakerId, sourceId: await aSource(context) })
  const predictionId = await aPrediction(context, { speakerId, quoteId })
  await aForecast(context, { predictionId, forecasterId: speakerId })
  return speakerId
}

async function threeTalkers() {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const [a, b, c] = [await aTalker(context, 'A'), await aTalker(context, 'B'), await aTalker(context, 'C')]
  const merge = async (speakerId: string, intoId: string) => {
    const id = v7()
    expect(await mergeSpeakers({ workspaceId, id, speakerId, intoId })).toMatchObject({ ok: true })
    return id
  }
  const takeBack = (mergeId: string) => unmergeSpeakers({ workspaceId, mergeId })
  return { context, a, b, c, merge, takeBack }
}

test('who is merged away is found under the last of those they were merged into, until it is taken back', async () => {
  const { context, a, b, c, merge, takeBack } = await threeTalkers()
  const stands = () => Promise.all([a, b, c].map((id) => findMergedInto(context, id)))
  expect(await stands()).toEqual([null, null, null])
  const first = await merge(a, b)
  expect(await stands()).toEqual([b, null, null])
  const second = await merge(b, c)
  expect(await stands()).toEqual([c, c, null])
  await takeBack(second)
  expect(await stands()).toEqual([b, null, null])
  await takeBack(first)
  expect(await stands()).toEqual([null, null, null])
})

test('another record leads nowhere, and words that were corrected are no merge', async () => {
  const { context, a, b, merge } = await threeTalkers()
  const { workspaceId } = context.viewer
  const words = { workspaceId, tableName: 'speakers', rowId: b, field: 'name', why: 'A slip' }
  await context.db.insert(corrections).values({ ...words, id: v7(), oldValue: `{"id":"${a}"`, newValue: 'B' })
  expect(await findMergedInto(context, a)).toBeNull()
  await merge(a, b)
  expect(await findMergedInto(context, a)).toBe(b)
  expect(await findMergedInto(await testContext(), a)).toBeNull()
  expect(await findMergedInto(context, v7())).toBeNull()
})

test('verify finds no orphan in a merge, in one of merges, nor in one that was taken back', async () => {
  const { context, a, b, c, merge, takeBack } = await threeTalkers()
  expect(await verifyRecord(context.db)).toEqual([])
  await merge(a, b)
  expect(await verifyRecord(context.db)).toEqual([])
  const second = await merge(b, c)
  expect(await verifyRecord(context.db)).toEqual([])
  await takeBack(second)
  expect(await verifyRecord(context.db)).toEqual([])
})
