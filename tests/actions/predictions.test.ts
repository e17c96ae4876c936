import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { recordPrediction } from '@/lib/actions/predictions'
import type { Context } from '@/lib/context'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { speakers } from '@/lib/db/schema/speakers'
import { aPrediction, aQuote, aSource, aSpeaker, storyQuote, storyText, you } from '../helpers/builders'
import { testContext } from '../helpers/context'

const prediction = ({ viewer }: Context) => ({
  workspaceId: viewer.workspaceId,
  id: v7(),
  question: 'Will the bridge open by the end of 2022?',
  dueOn: '2026-12-31',
  chance: '7 %',
})

async function rows({ db }: Context) {
  const [[asked], [forecast]] = [await db.select().from(predictions), await db.select().from(forecasts)]
  return { asked, forecast }
}

test('a prediction from nothing is yours, said today, with your chance made now', async () => {
  const context = await testContext({ timeZone: 'Pacific/Kiritimati' })
  const input = prediction(context)
  expect(await recordPrediction(input)).toEqual({
    ok: true,
    value: { id: input.id, slug: 'the-bridge-open-by-the-end-of-2022' },
  })
  const { asked, forecast } = await rows(context)
  const self = await you(context)
  expect(asked).toMatchObject({
    speakerId: self,
    quoteId: null,
    label: 'The bridge open by the end of 2022',
    saidOn: '2026-07-02',
    dueOn: '2026-12-31',
    timeZone: 'Pacific/Kiritimati',
    role: 'headline',
    version: 1,
  })
  expect(forecast).toMatchObject({
    predictionId: input.id,
    forecasterId: self,
    probability: 0.07,
    low: null,
    high: null,
    origin: 'number',
    madeAt: context.now,
  })
})

test('a prediction from a quote takes its speaker and day, and its chance is theirs, made when it was said', async () => {
  const context = await testContext({ timeZone: 'Europe/Kyiv' })
  const quoteId = await aQuote(context)
  const words = {
    chance: '7',
    low: '2',
    high: '15',
    origin: 'phrase' as const,
    phrase: 'doubt',
    basis: { rule: 'read' },
  }
  await recordPrediction({ ...prediction(context), quoteId, dueOn: '2022-12-31', ...words })
  const { asked, forecast } = await rows(context)
  expect(asked).toMatchObject({ quoteId, speakerId: await aSpeaker(context), saidOn: '2022-06-07' })
  expect(forecast).toMatchObject({
    forecasterId: asked?.speakerId,
    probability: 0.07,
    low: 0.02,
    high: 0.15,
    origin: 'phrase',
    phrase: 'doubt',
    basis: { rule: 'read' },
    madeAt: new Date('2022-06-06T21:00:00Z'),
  })
})

test('words just selected, their prediction and its chance are one entry, and a second press is the same', async () => {
  const context = await testContext()
  const startUnit = storyText.indexOf(storyQuote)
  const quote = {
    id: v7(),
    sourceId: await aSource(context),
    text: storyQuote,
    startUnit,
    endUnit: startUnit + storyQuote.length,
    speakerName: 'Ada Example',
  }
  const input = { ...prediction(context), quote }
  const [first, second] = await Promise.all([recordPrediction(input), recordPrediction(input)])
  expect(first).toMatchObject({ ok: true, value: { id: input.id } })
  expect(second).toEqual(first)
  const { db } = context
  for (const table of [predictions, forecasts, quotes, speakers]) {
    expect(await db.select({ id: table.id }).from(table)).toHaveLength(1)
  }
  const moved = { ...prediction(context), quote: { ...quote, id: v7(), startUnit: startUnit + 1 } }
  expect(await recordPrediction(moved)).toMatchObject({
    fields: { 'quote.text': 'The quote is no longer at its place in the text. Select the words again.' },
  })
})

test('a quoted prediction may carry your chance instead of theirs', async () => {
  const context = await testContext()
  const quoteId = await aQuote(context)
  await recordPrediction({ ...prediction(context), quoteId, forecaster: 'you' })
  const { asked, forecast } = await rows(context)
  expect(asked?.speakerId).toBe(await aSpeaker(context))
  expect(forecast).toMatchObject({ forecasterId: await you(context), origin: 'number', madeAt: context.now })
})

test('another speaker can be held to a prediction entered by hand', async () => {
  const context = await testContext()
  const spoken = { speakerName: 'Ada Example', saidOn: '2026-06-01' }
  await recordPrediction({ ...prediction(context), ...spoken })
  const { asked, forecast } = await rows(context)
  expect(asked).toMatchObject({ speakerId: await aSpeaker(context), saidOn: '2026-06-01' })
  expect(forecast).toMatchObject({ forecasterId: asked?.speakerId, madeAt: new Date('2026-06-01T00:00:00Z') })
})

test('what is only context is recorded without a chance', async () => {
  const context = await testContext()
  expect(await recordPrediction({ ...prediction(context), role: 'context', chance: '' })).toMatchObject({
    ok: true,
  })
  expect(await rows(context)).toMatchObject({ asked: { role: 'context' }, forecast: undefined })
})

test.each([
  [{ dueOn: '2026-06-30' }, 'dueOn', 'The due day lies before the day it was said.'],
  [{ saidOn: '2026-07-02' }, 'saidOn', 'The day it was said lies in the future.'],
  [{ question: ' ' }, 'question', 'Write the question that time will answer.'],
  [{ chance: '' }, 'chance', 'Write a chance, such as 13%.'],
  [{ chance: '101' }, 'chance', 'A chance lies between 0% and 100%.'],
  [{ chance: '-1' }, 'chance', 'A chance lies between 0% and 100%.'],
  [{ low: '2' }, 'high', 'A band needs both ends: the high end is missing.'],
  [{ low: '8', high: '9' }, 'low', 'The band does not hold its number: the low end lies above 7%.'],
  [{ madeAt: '2026-07-01T12:00:01Z' }, 'madeAt', 'This moment lies in the future.'],
  [{ quoteId: v7() }, 'quoteId', 'That quote is not in this record.'],
  [{ alternativeOf: v7() }, 'alternativeOf', 'That other reading is not in this record.'],
])('a prediction is refused at the field that is wrong (%#)', async (wrong, field, sentence) => {
  const context = await testContext()
  const refused = await recordPrediction({ ...prediction(context), ...wrong })
  expect(refused).toMatchObject({ ok: false, fields: { [field]: sentence } })
  expect(await rows(context)).toEqual({ asked: undefined, forecast: undefined })
  expect(await context.db.select().from(speakers)).toEqual([])
})

test('a quote, a speaker or another reading of another workspace is refused', async () => {
  const context = await testContext()
  const other = await testContext()
  for (const elsewhere of [
    { quoteId: await aQuote(other) },
    { speakerId: await aSpeaker(other) },
    { alternativeOf: await aPrediction(other) },
  ]) {
    expect(await recordPrediction({ ...prediction(context), ...elsewhere })).toMatchObject({ ok: false })
  }
})

test('mark-up, bidi controls and a word of 300 letters are kept as they were typed', async () => {
  const context = await testContext()
  const question = `<script>alert(1)</script> \u202eabc\u202c ${'x'.repeat(300)} 😀`
  expect(await recordPrediction({ ...prediction(context), question, yesIf: question })).toMatchObject({
    ok: true,
  })
  expect((await rows(context)).asked).toMatchObject({ question, yesIf: question })
})

test('0 and 100 are chances, and a chance near certain is not rounded to it', async () => {
  const context = await testContext()
  for (const chance of ['0', '100', '99.9999']) {
    expect(await recordPrediction({ ...prediction(context), chance })).toMatchObject({ ok: true })
  }
  expect(await recordPrediction({ ...prediction(context), chance: '99.99999' })).toMatchObject({ ok: false })
  const kept = await context.db.select({ probability: forecasts.probability }).from(forecasts)
  expect(kept.map(({ probability }) => probability).sort()).toEqual([0, 0.999999, 1])
})

test('a further reading of the same words hangs on the first, whichever of them is named', async () => {
  const context = await testContext()
  const first = await aPrediction(context)
  const second = { ...prediction(context), alternativeOf: first }
  const third = { ...prediction(context), alternativeOf: second.id }
  expect(await recordPrediction(second)).toMatchObject({ ok: true })
  expect(await recordPrediction(third)).toMatchObject({ ok: true })
  const kept = await context.db
    .select({ id: predictions.id, of: predictions.alternativeOf })
    .from(predictions)
  expect(kept.find(({ id }) => id === third.id)?.of).toBe(first)
})
