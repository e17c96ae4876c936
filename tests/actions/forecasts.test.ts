import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { reviseForecast, withdrawForecast } from '@/lib/actions/forecasts'
import { recordPrediction } from '@/lib/actions/predictions'
import type { Context } from '@/lib/context'
import { forecasts } from '@/lib/db/schema/forecasts'
import { aPrediction, aQuotedPrediction, aResolution, you } from '../helpers/builders'
import { testContext } from '../helpers/context'

const revision = ({ viewer }: Context, predictionId: string) => ({
  workspaceId: viewer.workspaceId,
  id: v7(),
  predictionId,
  version: 1,
  chance: '20',
})
const open = { saidOn: '2026-06-01', dueOn: '2026-12-31' }

async function mine(context: Context) {
  const self = await you(context)
  const rows = await context.db.select().from(forecasts).orderBy(forecasts.madeAt, forecasts.id)
  return rows.filter(({ forecasterId }) => forecasterId === self)
}

test('your own chance on someone’s prediction is a track of its own, and a revision a further row', async () => {
  const context = await testContext()
  const predictionId = await aQuotedPrediction(context, open)
  const first = { ...revision(context, predictionId), madeAt: '2026-06-15T08:00:00Z' }
  const second = {
    ...revision(context, predictionId),
    chance: '1 in 8',
    low: '10',
    high: '15',
    rationale: 'The crane left.',
  }
  expect(await reviseForecast(first)).toEqual({ ok: true, value: { id: first.id } })
  expect(await reviseForecast(second)).toEqual({ ok: true, value: { id: second.id } })
  expect(await mine(context)).toMatchObject([
    { probability: 0.2, low: null, madeAt: new Date('2026-06-15T08:00:00Z'), origin: 'number' },
    { probability: 0.125, low: 0.1, high: 0.15, madeAt: context.now, rationale: 'The crane left.' },
  ])
  expect(await context.db.select().from(forecasts)).toHaveLength(3)
})

test('a second press on revise is one forecast', async () => {
  const context = await testContext()
  const input = revision(context, await aPrediction(context, open))
  const [first, second] = await Promise.all([reviseForecast(input), reviseForecast(input)])
  expect(first).toEqual({ ok: true, value: { id: input.id } })
  expect(second).toEqual(first)
  expect(await mine(context)).toHaveLength(1)
})

test.each([
  ['2026-07-01T12:00:01Z', 'This moment lies in the future.'],
  ['2026-05-31T23:59:59Z', 'The question was asked on 2026-06-01; a chance for it cannot be older.'],
  ['yesterday', 'That is not a moment. Write it as 2022-11-11T09:00:00Z.'],
])('a chance made at %s is refused at its field', async (madeAt, sentence) => {
  const context = await testContext()
  const input = { ...revision(context, await aPrediction(context, open)), madeAt }
  expect(await reviseForecast(input)).toMatchObject({ ok: false, fields: { madeAt: sentence } })
  expect(await mine(context)).toEqual([])
})

test('a settled prediction, one whose day is over, and one elsewhere take no further chance', async () => {
  const context = await testContext()
  const settled = await aPrediction(context, open)
  await aResolution(context, { predictionId: settled })
  expect(await reviseForecast(revision(context, settled))).toMatchObject({
    message: 'This prediction is settled, so it takes no further forecast. Reopen it first.',
  })
  expect(await reviseForecast(revision(context, await aPrediction(context)))).toMatchObject({
    message: expect.stringContaining('The due day is over'),
  })
  const elsewhere = await aPrediction(await testContext(), open)
  expect(await reviseForecast(revision(context, elsewhere))).toMatchObject({
    message: 'That prediction no longer exists.',
  })
})

test('a revision made against another version is refused', async () => {
  const context = await testContext()
  const input = { ...revision(context, await aPrediction(context, open)), version: 3 }
  expect(await reviseForecast(input)).toMatchObject({ ok: false, conflict: expect.any(String) })
})

test('your forecast is withdrawn by a row without a chance, once', async () => {
  const context = await testContext()
  const predictionId = await aQuotedPrediction(context, open)
  const { chance: _, ...withdrawal } = { ...revision(context, predictionId), rationale: 'I know too little.' }
  const nothing = 'No forecast of yours stands, so there is nothing to withdraw.'
  expect(await withdrawForecast(withdrawal)).toMatchObject({ ok: false, message: nothing })
  await reviseForecast({ ...revision(context, predictionId), madeAt: '2026-06-15T08:00:00Z' })
  const [first, second] = await Promise.all([withdrawForecast(withdrawal), withdrawForecast(withdrawal)])
  expect(first).toEqual({ ok: true, value: { id: withdrawal.id } })
  expect(second).toEqual(first)
  expect(await withdrawForecast({ ...withdrawal, id: v7() })).toMatchObject({ ok: false, message: nothing })
  expect(await mine(context)).toMatchObject([
    { probability: 0.2 },
    { probability: null, low: null, rationale: 'I know too little.', madeAt: context.now },
  ])
})

test('a reading of a prediction and a chance on it do not wait for each other in a circle', async () => {
  for (let round = 0; round < 5; round++) {
    const context = await testContext()
    const first = await aPrediction(context, open)
    const { workspaceId } = context.viewer
    const reading = { workspaceId, id: v7(), question: 'Will it open?', alternativeOf: first, chance: '7' }
    const both = await Promise.all([recordPrediction(reading), reviseForecast(revision(context, first))])
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
  }
})
