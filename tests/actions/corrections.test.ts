import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { correctPrediction } from '@/lib/actions/corrections'
import { resolvePrediction } from '@/lib/actions/resolutions'
import type { Context } from '@/lib/context'
import { listCorrections } from '@/lib/data/corrections'
import { findPredictionFacts } from '@/lib/data/predictions'
import { aForecast, aPrediction, aResolution } from '../helpers/builders'
import { testContext } from '../helpers/context'

async function asked({ forecast = true }: { forecast?: boolean } = {}) {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  if (forecast) await aForecast(context, { predictionId })
  return { context, predictionId, form: await formOf(context, predictionId) }
}

async function formOf(context: Context, predictionId: string) {
  const row = await findPredictionFacts(context, predictionId)
  if (!row) throw new Error('There is no such prediction.')
  const { label, question, yesIf, noIf, ambiguousIf, saidOn, dueOn, condition, role, cluster, version } = row
  const facts = { label, question, yesIf, noIf, ambiguousIf, saidOn, dueOn, condition, role, cluster }
  return { workspaceId: context.viewer.workspaceId, id: v7(), predictionId, version, ...facts, why: null }
}

const traceOf = async (context: Context, predictionId: string) =>
  (await listCorrections(context, [{ tableName: 'predictions', rowId: predictionId }])).map(
    ({ field, oldValue, newValue, why }) => [field, oldValue, newValue, why],
  )

test('each field that is put right leaves a row with what it was, what it is and why', async () => {
  const { context, predictionId, form } = await asked()
  const change = { ...form, dueOn: '2023-01-31', yesIf: 'Cars cross it.', why: 'The notice says January.' }
  expect(await correctPrediction(change)).toEqual({ ok: true, value: { version: 2 } })
  expect((await traceOf(context, predictionId)).toSorted()).toEqual([
    ['dueOn', '2022-12-31', '2023-01-31', 'The notice says January.'],
    ['yesIf', '', 'Cars cross it.', 'The notice says January.'],
  ])
  expect(await findPredictionFacts(context, predictionId)).toMatchObject({ dueOn: '2023-01-31', version: 2 })
})

test('a second press leaves one trace', async () => {
  const { context, predictionId, form } = await asked()
  const change = { ...form, cluster: 'bridges', why: 'They fall together.' }
  const answers = await Promise.all([correctPrediction(change), correctPrediction(change)])
  expect(answers).toEqual([
    { ok: true, value: { version: 2 } },
    { ok: true, value: { version: 2 } },
  ])
  expect(await traceOf(context, predictionId)).toHaveLength(1)
})

test('before a chance is logged an edit needs no reason and leaves no trace', async () => {
  const { context, predictionId, form } = await asked({ forecast: false })
  expect((await correctPrediction({ ...form, label: 'The bridge' })).ok).toBe(true)
  expect(await traceOf(context, predictionId)).toEqual([])
})

test('with a chance on record a reason is due, and something must be different', async () => {
  const { form } = await asked()
  expect(await correctPrediction({ ...form, label: 'The bridge' })).toMatchObject({
    fields: { why: 'Say why: a chance was logged on what stood before.' },
  })
  expect(await correctPrediction({ ...form, why: 'For the sake of it.' })).toMatchObject({
    message: 'Nothing is different from what is on record.',
  })
})

test('a correction that breaks a rule changes nothing', async () => {
  const { context, predictionId, form } = await asked()
  const why = 'I misread.'
  expect(await correctPrediction({ ...form, dueOn: '2022-06-01', why })).toMatchObject({
    fields: { dueOn: 'The due day lies before the day it was said.' },
  })
  expect(await correctPrediction({ ...form, saidOn: '2027-01-01', dueOn: null, why })).toMatchObject({
    fields: { saidOn: 'The day it was said lies in the future.' },
  })
  expect(await correctPrediction({ ...form, dueOn: '31 February', why })).toMatchObject({ ok: false })
  expect(await correctPrediction({ ...form, question: ' ', why })).toMatchObject({
    fields: { question: 'Write the question that time will answer.' },
  })
  expect(await traceOf(context, predictionId)).toEqual([])
  expect(await findPredictionFacts(context, predictionId)).toMatchObject({ version: 1, saidOn: '2022-06-07' })
})

test('after an answer the days wait for a reopening, the title does not', async () => {
  const { context, predictionId, form } = await asked()
  await aResolution(context, { predictionId })
  expect(await correctPrediction({ ...form, dueOn: '2023-06-30', why: 'Later.' })).toMatchObject({
    fields: { dueOn: 'This changes only once it is reopened.' },
  })
  expect((await correctPrediction({ ...form, label: 'The bridge', why: 'Shorter.' })).ok).toBe(true)
  await aResolution(context, { predictionId, outcome: 'reopened' })
  const again = { ...(await formOf(context, predictionId)), dueOn: '2023-06-30', why: 'Later.' }
  expect((await correctPrediction(again)).ok).toBe(true)
})

test('chances given with the words move to the day they were said, and none may be older', async () => {
  const { context, predictionId, form } = await asked()
  const moved = { ...form, saidOn: '2022-06-09', why: 'It was Thursday.' }
  expect((await correctPrediction(moved)).ok).toBe(true)
  const later = await formOf(context, predictionId)
  await aForecast(context, { predictionId, madeAt: new Date('2022-06-10T12:00:00Z') })
  expect(await correctPrediction({ ...later, saidOn: '2022-06-20', why: 'No.' })).toMatchObject({
    fields: { saidOn: 'A chance was given on 2022-06-10, before that day.' },
  })
})

test('of two tabs the second is told what the first put right', async () => {
  const { form } = await asked()
  await correctPrediction({ ...form, dueOn: '2023-01-31', why: 'The notice says January.' })
  const second = { ...form, id: v7(), label: 'The bridge', why: 'Shorter.' }
  expect(await correctPrediction(second)).toMatchObject({
    conflict: 'Corrected: due day (“The notice says January.”).',
  })
  const { workspaceId, predictionId, version } = form
  const answer = {
    workspaceId,
    predictionId,
    version,
    id: v7(),
    outcome: 'no' as const,
    knownOn: '2022-12-31',
  }
  expect(await resolvePrediction(answer)).toMatchObject({
    conflict: 'Corrected: due day (“The notice says January.”).',
  })
})

test('a prediction of another workspace is not there', async () => {
  const { form } = await asked()
  const elsewhere = await testContext()
  const foreign = { ...form, workspaceId: elsewhere.viewer.workspaceId, label: 'Mine', why: 'Mine.' }
  expect(await correctPrediction(foreign)).toMatchObject({ message: 'That prediction no longer exists.' })
})
