import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { recordEvent } from '@/lib/actions/events'
import { reviseForecast, withdrawForecast } from '@/lib/actions/forecasts'
import { recordPrediction } from '@/lib/actions/predictions'
import { recordQuote } from '@/lib/actions/quotes'
import { correctResolution, reopenPrediction, resolvePrediction } from '@/lib/actions/resolutions'
import { recordSource } from '@/lib/actions/sources'
import type { Result } from '@/lib/core/result'
import { anEvent, aPrediction, aSource, storyQuote, storyText } from '../helpers/builders'
import { testContext } from '../helpers/context'

const other = {
  ok: false,
  message:
    'This form was saved before, with other content. Copy what you typed, reload the page and look at what is on record.',
}

/** The same form twice, then once more with each change: only the same succeeds again. */
async function press<Input extends object>(
  action: (input: Input) => Promise<Result<unknown>>,
  input: Input,
  changes: object[],
): Promise<void> {
  const first = await action(input)
  expect(first).toMatchObject({ ok: true })
  expect(await action(input)).toEqual(first)
  for (const change of changes)
    expect(await action({ ...input, ...change }), JSON.stringify(change)).toMatchObject(other)
  expect(await action(input)).toEqual(first)
}

const open = { saidOn: '2026-06-01', dueOn: '2026-12-31' }
const form = (workspaceId: string, predictionId: string) => ({
  workspaceId,
  id: v7(),
  predictionId,
  version: 1,
})

test('a source sent again with another text or title is refused, not dropped', async () => {
  const { workspaceId } = (await testContext()).viewer
  const source = { workspaceId, id: v7(), title: 'A bridge', publishedOn: '2022-06-07', text: storyText }
  await press(recordSource, source, [
    { text: 'Other words.' },
    { title: 'B' },
    { url: 'https://example.org/' },
  ])
})

test('an event sent again with something else is refused', async () => {
  const { workspaceId } = (await testContext()).viewer
  const event = { workspaceId, id: v7(), happenedOn: '2022-11-11', what: 'It opens.' }
  await press(recordEvent, event, [{ what: 'It falls.' }, { happenedOn: '2022-11-12' }, { note: 'Late.' }])
})

test('a quote sent again with other words is refused, alone and with its prediction', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const sourceId = await aSource(context)
  const at = (text: string) => {
    const startUnit = storyText.indexOf(text)
    return { text, startUnit, endUnit: startUnit + text.length }
  }
  const words = { id: v7(), sourceId, ...at(storyQuote), speakerName: 'Ada Example' }
  await press(recordQuote, { workspaceId, ...words }, [
    at('doubt'),
    { speakerName: 'Bo Example' },
    { limits: 'x' },
  ])
  const prediction = { workspaceId, id: v7(), question: 'Will it open?', chance: '7', quote: words }
  await press(recordPrediction, prediction, [{ quote: { ...words, ...at('doubt') } }])
})

test('a prediction sent again with another question, day or chance is refused', async () => {
  const { workspaceId } = (await testContext()).viewer
  const prediction = { workspaceId, id: v7(), question: 'Will it open?', dueOn: '2026-12-31', chance: '7' }
  await press(recordPrediction, prediction, [
    { question: 'Will it close?' },
    { dueOn: '2027-12-31' },
    { chance: '70' },
    { low: '2', high: '15' },
    { label: 'Bridge' },
    { saidOn: '2026-06-30' },
  ])
})

test('a chance sent again with another number, moment or prediction is refused, and is no withdrawal', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const [one, two] = [await aPrediction(context, open), await aPrediction(context, open)]
  const revision = { ...form(workspaceId, one), chance: '20' }
  await press(reviseForecast, revision, [
    { chance: '21' },
    { low: '10', high: '30' },
    { predictionId: two },
    { madeAt: '2026-06-15T08:00:00Z' },
    { basis: { rule: 'x' } },
  ])
  expect(await withdrawForecast(revision)).toEqual(other)
  const withdrawal = form(workspaceId, one)
  await press(withdrawForecast, withdrawal, [{ predictionId: two }, { rationale: 'No idea.' }])
  expect(await reviseForecast({ ...withdrawal, chance: '20' })).toEqual(other)
})

test('an answer sent again with another outcome, day or evidence is refused, and is no reopening', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const [one, two] = [await aPrediction(context), await aPrediction(context)]
  const eventIds = [await anEvent(context), await anEvent(context)]
  const answer = { ...form(workspaceId, one), outcome: 'no' as const, knownOn: '2022-12-31', eventIds }
  await press(resolvePrediction, answer, [
    { outcome: 'yes' },
    { knownOn: '2022-12-30' },
    { eventIds: eventIds.slice(1) },
    { predictionId: two },
  ])
  expect(await resolvePrediction({ ...answer, eventIds: eventIds.toReversed() })).toMatchObject({ ok: true })
  expect(await reopenPrediction({ ...answer, reasoning: 'Too early.' })).toEqual(other)
  const correction = { ...answer, id: v7(), version: 2, outcome: 'yes' as const, reasoning: 'It opened.' }
  await press(correctResolution, correction, [{ reasoning: 'It did open.' }])
  const reopening = { ...form(workspaceId, one), version: 3, reasoning: 'Too early.' }
  await press(reopenPrediction, reopening, [{ reasoning: 'Far too early.' }])
})

test('of two forms with one id and two contents at once, one is saved and the other told', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const id = v7()
  const event = { workspaceId, id, happenedOn: '2022-11-11' }
  const both = await Promise.all(['It opens.', 'It falls.'].map((what) => recordEvent({ ...event, what })))
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(both).toContainEqual(other)
  const revisions = await Promise.all(
    [await aPrediction(context, open), await aPrediction(context, open)].map((predictionId) =>
      reviseForecast({ ...form(workspaceId, predictionId), id, chance: '20' }),
    ),
  )
  expect(revisions.filter(({ ok }) => ok)).toHaveLength(1)
  expect(revisions).toContainEqual(other)
})
