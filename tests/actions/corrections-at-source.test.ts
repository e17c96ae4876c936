import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { correctQuote, correctSource } from '@/lib/actions/corrections'
import type { Context } from '@/lib/context'
import { findSourceFacts } from '@/lib/data/correct-source'
import { listCorrections } from '@/lib/data/corrections'
import { findPredictionFacts } from '@/lib/data/predictions'
import { listTracks } from '@/lib/data/tracks'
import { aForecast, aPrediction, aQuote, aResolution, aSource, aSpeaker } from '../helpers/builders'
import { testContext } from '../helpers/context'

async function drawn() {
  const context = await testContext()
  const sourceId = await aSource(context)
  const quoteId = await aQuote(context, { sourceId })
  const predictionId = await aPrediction(context, { quoteId })
  await aForecast(context, { predictionId })
  return { context, sourceId, quoteId, predictionId }
}

async function formOf(context: Context, sourceId: string) {
  const source = await findSourceFacts(context, sourceId)
  if (!source) throw new Error('There is no such source.')
  const { id: _, ...facts } = source
  return { workspaceId: context.viewer.workspaceId, id: v7(), sourceId, ...facts, why: null }
}

const fieldsOf = async (context: Context, tableName: 'sources' | 'predictions' | 'quotes', rowId: string) =>
  (await listCorrections(context, [{ tableName, rowId }])).map(({ field }) => field).toSorted()

test('a title and an address of a source are put right with a reason', async () => {
  const { context, sourceId } = await drawn()
  const change = { ...(await formOf(context, sourceId)), title: 'The bridge', url: 'https://courier.test/1' }
  expect(await correctSource(change)).toMatchObject({ fields: { why: expect.any(String) } })
  const told = { ...change, why: 'As printed.' }
  expect(await correctSource(told)).toEqual({ ok: true, value: { version: 2 } })
  expect(await correctSource(told)).toEqual({ ok: true, value: { version: 2 } })
  expect(await fieldsOf(context, 'sources', sourceId)).toEqual(['title', 'url'])
})

test('a source that nothing was drawn from is edited without a trace', async () => {
  const context = await testContext()
  const sourceId = await aSource(context)
  expect((await correctSource({ ...(await formOf(context, sourceId)), outlet: 'The Echo' })).ok).toBe(true)
  expect(await fieldsOf(context, 'sources', sourceId)).toEqual([])
})

test('with the day of a source moves what was said with it, and the chances in its words', async () => {
  const { context, sourceId, predictionId } = await drawn()
  const form = await formOf(context, sourceId)
  const change = { ...form, publishedOn: '2022-06-09', why: 'Printed on Thursday.' }
  expect((await correctSource(change)).ok).toBe(true)
  expect(await findPredictionFacts(context, predictionId)).toMatchObject({ saidOn: '2022-06-09', version: 2 })
  expect(await fieldsOf(context, 'predictions', predictionId)).toEqual(['saidOn'])
  const [track] = await listTracks(context, { predictionIds: [predictionId] })
  expect(track?.forecasts).toMatchObject([
    { madeAt: Date.parse('2022-06-09T00:00:00Z'), quotedOn: '2022-06-09' },
  ])
})

test('the day of a source stays where an answer rests on it, or a due day lies before', async () => {
  const { context, sourceId, predictionId } = await drawn()
  const form = { ...(await formOf(context, sourceId)), why: 'Printed later.' }
  expect(await correctSource({ ...form, publishedOn: '2023-06-09' })).toMatchObject({
    fields: { publishedOn: expect.stringContaining('The due day lies before the day it was said.') },
  })
  await aResolution(context, { predictionId })
  expect(await correctSource({ ...form, publishedOn: '2022-06-09' })).toMatchObject({
    fields: { publishedOn: expect.stringContaining('It is settled.') },
  })
  expect(await findSourceFacts(context, sourceId)).toMatchObject({ publishedOn: '2022-06-07', version: 1 })
})

test('a future day, half a window, a script for an address and an older form are refused', async () => {
  const { context, sourceId } = await drawn()
  const form = { ...(await formOf(context, sourceId)), why: 'Misread.' }
  expect(await correctSource({ ...form, publishedOn: '2026-08-01' })).toMatchObject({
    fields: { publishedOn: 'The day it appeared lies in the future.' },
  })
  expect(await correctSource({ ...form, publishedEarliestOn: '2022-06-01' })).toMatchObject({
    fields: { publishedLatestOn: 'Give both ends of the window, or neither.' },
  })
  expect(await correctSource({ ...form, url: 'javascript:alert(1)' })).toMatchObject({ ok: false })
  await correctSource({ ...form, title: 'The bridge' })
  expect(await correctSource({ ...form, id: v7(), outlet: 'The Echo' })).toMatchObject({
    conflict: 'Corrected: title (“Misread.”).',
  })
})

test('words given to another speaker take their prediction and its chances along', async () => {
  const { context, quoteId, predictionId } = await drawn()
  const [ada, bea] = [await aSpeaker(context), await aSpeaker(context, 'Bea')]
  const before = { speakerId: ada, voice: 'own' as const }
  const { workspaceId } = context.viewer
  const change = {
    workspaceId,
    id: v7(),
    quoteId,
    before,
    speakerId: bea,
    voice: 'quoted' as const,
    why: 'Hers.',
  }
  expect(await correctQuote(change)).toEqual({ ok: true, value: { id: quoteId } })
  expect(await correctQuote(change)).toEqual({ ok: true, value: { id: quoteId } })
  expect(await fieldsOf(context, 'quotes', quoteId)).toEqual(['speakerId', 'voice'])
  expect(await findPredictionFacts(context, predictionId)).toMatchObject({ speakerId: bea, version: 2 })
  const tracks = await listTracks(context, { predictionIds: [predictionId] })
  expect(tracks).toMatchObject([{ forecasterId: bea, forecasts: [{ quotedOn: '2022-06-07' }] }])
  expect(await correctQuote({ ...change, id: v7(), voice: 'author' })).toMatchObject({
    conflict: 'It is given to Bea now, in the voice “quoted”.',
  })
})

test('words are not given to someone with a chance of their own, nor to someone of another record', async () => {
  const { context, quoteId, predictionId } = await drawn()
  const [ada, bea] = [await aSpeaker(context), await aSpeaker(context, 'Bea')]
  await aForecast(context, { predictionId, forecasterId: bea })
  const { workspaceId } = context.viewer
  const change = {
    workspaceId,
    id: v7(),
    quoteId,
    before: { speakerId: ada, voice: 'own' as const },
    why: 'Hers.',
  }
  expect(await correctQuote({ ...change, voice: 'own', speakerId: bea })).toMatchObject({
    fields: { speakerId: expect.stringContaining('a chance of their own') },
  })
  const foreign = await aSpeaker(await testContext(), 'Cay')
  expect(await correctQuote({ ...change, voice: 'own', speakerId: foreign })).toMatchObject({
    fields: { speakerId: 'That speaker is not in this record.' },
  })
})
