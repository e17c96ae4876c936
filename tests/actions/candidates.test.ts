import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import {
  acceptCandidate,
  drawCandidates,
  keepEdits,
  rejectCandidate,
  takeBackDecision,
} from '@/lib/actions/candidates'
import { recordNote } from '@/lib/actions/notes'
import type { Context } from '@/lib/context'
import { listAlike } from '@/lib/data/alike'
import { listCandidates, storeDrawing } from '@/lib/data/candidates'
import { listPredictions } from '@/lib/data/prediction-list'
import { listSourceQuotes } from '@/lib/data/source-page'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { aSource, drawnStory, storyQuote, storyText } from '../helpers/builders'
import { testContext } from '../helpers/context'

const at = storyText.indexOf(storyQuote)

const story = drawnStory()
const other = drawnStory({ start: 0, end: 10, quote: storyText.slice(0, 10) })

async function drawnSource(context: Context, drawn = [other, story]) {
  const sourceId = await aSource(context)
  await storeDrawing(context, { sourceId, engineVersion: '1', drawn })
  const placed = await listCandidates(context, sourceId)
  return { sourceId, ids: placed.map(({ id }) => id) }
}

function acceptance(context: Context, sourceId: string, candidateId: string) {
  const { workspaceId } = context.viewer
  const quote = {
    id: v7(),
    sourceId,
    text: storyQuote,
    startUnit: at,
    endUnit: at + storyQuote.length,
    speakerName: 'Ada Example',
    voice: 'quoted' as const,
  }
  return {
    workspaceId,
    candidateId,
    edits: { question: 'as typed' },
    prediction: {
      id: v7(),
      workspaceId,
      quote,
      question: 'Will the bridge open by the end of 2022?',
      dueOn: '2022-12-31',
      chance: '20 %',
      low: '10',
      high: '30',
      origin: 'phrase' as const,
      phrase: 'doubt',
      scale: 'survey',
      scaleVersion: '1',
      forecaster: 'speaker' as const,
    },
  }
}

test('accepting records quote and prediction in one press, and a second press changes nothing', async () => {
  const context = await testContext()
  const { sourceId, ids } = await drawnSource(context)
  const input = acceptance(context, sourceId, ids[1] ?? '')
  const accepted = await acceptCandidate(input)
  expect(accepted).toEqual({
    ok: true,
    value: { candidateId: ids[1], quoteId: input.prediction.quote.id },
  })
  expect(await acceptCandidate(input)).toEqual(accepted)
  const [row] = (await listPredictions(context, defaultPredictionFilter)).rows
  expect([row?.id, row?.quote?.id, row?.chance?.probability]).toEqual([
    input.prediction.id,
    input.prediction.quote.id,
    0.2,
  ])
  expect(await listCandidates(context, sourceId)).toMatchObject([
    { state: 'open' },
    { state: 'accepted', quoteId: input.prediction.quote.id, predictionId: input.prediction.id },
  ])
})

test('another card of the same words is told that they are on record', async () => {
  const context = await testContext()
  const { sourceId, ids } = await drawnSource(context)
  await acceptCandidate(acceptance(context, sourceId, ids[1] ?? ''))
  expect(await acceptCandidate(acceptance(context, sourceId, ids[1] ?? ''))).toMatchObject({
    ok: false,
    message: expect.stringMatching(/on record already/),
  })
  expect((await listSourceQuotes(context, sourceId)).length).toBe(1)
})

test('a refused prediction leaves no quote behind, and its candidate to review', async () => {
  const context = await testContext()
  const { sourceId, ids } = await drawnSource(context)
  const input = acceptance(context, sourceId, ids[1] ?? '')
  const refused = await acceptCandidate({
    ...input,
    prediction: { ...input.prediction, dueOn: '2022-01-01' },
  })
  expect(refused).toMatchObject({ ok: false, fields: { dueOn: expect.any(String) } })
  expect(await listSourceQuotes(context, sourceId)).toEqual([])
  expect((await listCandidates(context, sourceId)).map(({ state }) => state)).toEqual(['open', 'open'])
})

test('an acceptance is taken back whole, what was typed comes back with it, and it can be accepted again', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const { sourceId, ids } = await drawnSource(context)
  const candidateId = ids[1] ?? ''
  const input = acceptance(context, sourceId, candidateId)
  await acceptCandidate(input)
  expect(await takeBackDecision({ workspaceId, candidateId })).toEqual({ ok: true, value: null })
  expect(await listSourceQuotes(context, sourceId)).toEqual([])
  expect((await listPredictions(context, defaultPredictionFilter)).rows).toEqual([])
  expect((await listCandidates(context, sourceId))[1]).toMatchObject({
    state: 'open',
    edits: { question: 'as typed' },
    quoteId: null,
  })
  expect(await acceptCandidate(input)).toMatchObject({ ok: true })
})

test('what has a history by now is not taken back', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const { sourceId, ids } = await drawnSource(context)
  const candidateId = ids[1] ?? ''
  const input = acceptance(context, sourceId, candidateId)
  await acceptCandidate(input)
  await recordNote({ id: v7(), workspaceId, predictionId: input.prediction.id, text: 'Watch the steel.' })
  expect(await takeBackDecision({ workspaceId, candidateId })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/More was recorded/),
  })
  expect((await listSourceQuotes(context, sourceId)).length).toBe(1)
})

test('a rejection is kept through another drawing, and can be taken back', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const { sourceId, ids } = await drawnSource(context)
  const candidateId = ids[0] ?? ''
  await rejectCandidate({ workspaceId, candidateId })
  await storeDrawing(context, { sourceId, engineVersion: '2', drawn: [story] })
  expect(await listCandidates(context, sourceId)).toMatchObject([
    { id: candidateId, state: 'rejected', engineVersion: '1' },
    { state: 'open', engineVersion: '2' },
  ])
  await takeBackDecision({ workspaceId, candidateId })
  expect((await listCandidates(context, sourceId))[0]).toMatchObject({ state: 'open' })
})

test('a newer engine replaces what nobody touched, and leaves what was typed', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const { sourceId, ids } = await drawnSource(context)
  await keepEdits({ workspaceId, candidateId: ids[0] ?? '', edits: { question: 'Will it open?' } })
  await storeDrawing(context, { sourceId, engineVersion: '2', drawn: [] })
  expect(await listCandidates(context, sourceId)).toMatchObject([
    { id: ids[0], edits: { question: 'Will it open?' }, engineVersion: '1' },
  ])
})

test('words selected by hand become a candidate with the press that records them; rejected after an undo, they go', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const sourceId = await aSource(context)
  const candidateId = v7()
  const byHand = { sourceId, start: at, end: at + storyQuote.length }
  const { prediction, ...input } = acceptance(context, sourceId, candidateId)
  const quote = { workspaceId, ...prediction.quote }
  expect(await acceptCandidate({ ...input, byHand, quote })).toMatchObject({ ok: true })
  expect(await listCandidates(context, sourceId)).toMatchObject([
    { id: candidateId, drawn: null, state: 'accepted', predictionId: null },
  ])
  await takeBackDecision({ workspaceId, candidateId })
  await rejectCandidate({ workspaceId, candidateId })
  expect(await listCandidates(context, sourceId)).toEqual([])
})

test('the very words of a candidate, selected by hand, are that candidate', async () => {
  const context = await testContext()
  const { sourceId, ids } = await drawnSource(context)
  const byHand = { sourceId, start: at, end: at + storyQuote.length }
  const accepted = await acceptCandidate({ ...acceptance(context, sourceId, v7()), byHand })
  expect(accepted).toMatchObject({ ok: true, value: { candidateId: ids[1] } })
  expect((await listCandidates(context, sourceId)).map(({ state }) => state)).toEqual(['open', 'accepted'])
  expect(await acceptCandidate({ ...acceptance(context, sourceId, v7()), byHand })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/on record already/),
  })
})

test('a candidate of another record is not there', async () => {
  const [mine, theirs] = [await testContext(), await testContext()]
  const { ids } = await drawnSource(theirs)
  const input = { workspaceId: mine.viewer.workspaceId, candidateId: ids[0] ?? '' }
  for (const act of [rejectCandidate, takeBackDecision]) {
    expect(await act(input)).toMatchObject({ ok: false, message: expect.stringMatching(/no longer among/) })
  }
})

test('a prediction on record that may be the same is named, and one of another time or about other things is not', async () => {
  const context = await testContext()
  const { sourceId, ids } = await drawnSource(context)
  await acceptCandidate(acceptance(context, sourceId, ids[1] ?? ''))
  const [row] = (await listPredictions(context, defaultPredictionFilter)).rows
  const speaker = row?.speaker.id ?? ''
  const alike = (words: string, due?: string) => listAlike(context, { words, speaker, due })
  const found = { id: row?.id, question: 'Will the bridge open by the end of 2022?', dueOn: '2022-12-31' }
  expect(await alike('Will the bridge be open in 2023?', '2023-06-30')).toEqual([found])
  expect(await alike('Will the bridge be open in 2030?', '2030-06-30')).toEqual([])
  expect(await alike('Will the bridge be sold?')).toEqual([])
})

test('a text is drawn when asked, and one that would keep everybody waiting is refused in words', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const text =
    'Max Muster: When does it open?\n\nAda Example: The bridge will probably open by the end of 2022.\n\nMax Muster: Thank you.'
  const sourceId = await aSource(context, { text })
  expect(await drawCandidates({ workspaceId, sourceId })).toMatchObject({ ok: true, value: { drawn: 1 } })
  const [candidate] = await listCandidates(context, sourceId)
  expect(candidate?.drawn).toMatchObject({
    speaker: 'Ada Example',
    probability: { p: 0.7, phrase: 'probably' },
    deadline: { latest: '2022-12-31' },
  })
  const long = await aSource(context, { text: 'x '.repeat(150_001) })
  expect(await drawCandidates({ workspaceId, sourceId: long })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/At most 300000 characters/),
  })
})
