import { asc, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { changeRoles, moveDueDays } from '@/lib/actions/bulk'
import { corrections } from '@/lib/db/schema/corrections'
import { predictions } from '@/lib/db/schema/predictions'
import { aForecast, aPrediction, aResolution } from '../helpers/builders'
import { testContext } from '../helpers/context'

const old = '2022-12-31'
const why = 'The treaty gives a year more.'

async function aRecord() {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const plain = await aPrediction(context, { label: 'Plain' })
  const logged = await aPrediction(context, { label: 'Logged' })
  await aForecast(context, { predictionId: logged })
  const stored = () =>
    context.db
      .select({ dueOn: predictions.dueOn, role: predictions.role, version: predictions.version })
      .from(predictions)
      .where(eq(predictions.workspaceId, workspaceId))
      .orderBy(asc(predictions.id))
  const move = (ids: string[], to: string | null, change: { from?: string | null; why?: string } = {}) =>
    moveDueDays({
      workspaceId,
      id: v7(),
      why: change.why ?? why,
      changes: ids.map((predictionId) => ({ predictionId, from: change.from ?? old, to })),
    })
  return { context, workspaceId, plain, logged, stored, move }
}

test('several due days move at once, a correction says why where a chance stood, and the way back is the same press', async () => {
  const { context, plain, logged, stored, move } = await aRecord()
  expect(await move([plain, logged], '2023-12-31')).toEqual({ ok: true, value: { changed: 2 } })
  expect(await stored()).toMatchObject([
    { dueOn: '2023-12-31', version: 2 },
    { dueOn: '2023-12-31', version: 2 },
  ])
  const kept = await context.db.select().from(corrections)
  expect(kept).toMatchObject([
    {
      tableName: 'predictions',
      rowId: logged,
      field: 'dueOn',
      oldValue: old,
      newValue: '2023-12-31',
      why,
    },
  ])
  expect(await move([plain, logged], '2023-12-31')).toEqual({ ok: true, value: { changed: 0 } })
  await move([plain, logged], old, { from: '2023-12-31', why: 'Taken back.' })
  expect(await stored()).toMatchObject([{ dueOn: old }, { dueOn: old }])
  expect(await context.db.select().from(corrections)).toHaveLength(2)
})

test('a due day before the day it was said changes nothing, and says of which', async () => {
  const { plain, logged, stored, move, context } = await aRecord()
  const later = await aPrediction(context, { label: 'Later', saidOn: '2022-10-01' })
  const sentence = 'Nothing was changed. “Later”: The due day lies before the day it was said.'
  expect(await move([plain, later, logged], '2022-09-01')).toEqual({
    ok: false,
    message: sentence,
    fields: { dueOn: sentence },
  })
  const all = await move([plain, later, logged], '2022-06-01')
  expect(all).toMatchObject({
    message: 'Nothing was changed. “Plain”, “Logged”, “Later”: The due day lies before the day it was said.',
  })
  expect((await stored()).map(({ dueOn }) => dueOn)).toEqual([old, old, old])
})

test('a settled one, one changed meanwhile, a missing reason and one of another record are refused whole', async () => {
  const { context, plain, logged, stored, move } = await aRecord()
  const elsewhere = await aPrediction(await testContext())
  const settled = await aPrediction(context, { label: 'Settled' })
  await aResolution(context, { predictionId: settled })
  expect(await move([plain, settled], '2023-12-31')).toMatchObject({
    message:
      'Nothing was changed. “Settled”: It is settled. Reopen it before the question, its days or how it counts change.',
  })
  expect(await move([plain, logged], '2023-12-31', { from: '2022-11-30' })).toMatchObject({
    message:
      'Nothing was changed. “Plain”, “Logged”: This changed after the list was shown. Look at what is new.',
  })
  expect(await move([plain, logged], '2023-12-31', { why: ' ' })).toMatchObject({
    fields: { why: 'Say why: a chance was logged on what stood before.' },
  })
  expect(await move([plain, elsewhere], '2023-12-31')).toMatchObject({
    message: 'One of the predictions is not in this record.',
  })
  expect(await move([], '2023-12-31')).toMatchObject({ ok: false })
  expect(await move([plain], '31 December')).toMatchObject({
    fields: { 'changes.0.to': 'That is not a day of the calendar. Write it as 2022-12-31.' },
  })
  expect((await stored()).map(({ dueOn }) => dueOn)).toEqual([old, old, old])
})

test('without a chance a due day is taken away with no reason and no trace', async () => {
  const { context, plain, stored, move } = await aRecord()
  expect(await move([plain], null, { why: '' })).toMatchObject({ ok: true })
  expect((await stored())[0]).toMatchObject({ dueOn: null })
  expect(await context.db.select().from(corrections)).toEqual([])
})

test('several predictions count another way, but none with a chance becomes context', async () => {
  const { workspaceId, plain, logged, stored, context } = await aRecord()
  const change = (to: 'variant' | 'context', from: 'headline' | 'variant' = 'headline') =>
    changeRoles({
      workspaceId,
      id: v7(),
      why,
      changes: [plain, logged].map((predictionId) => ({ predictionId, from, to })),
    })
  expect(await change('variant')).toEqual({ ok: true, value: { changed: 2 } })
  expect(await context.db.select().from(corrections)).toMatchObject([
    { rowId: logged, field: 'role', oldValue: 'headline', newValue: 'variant', why },
  ])
  expect(await change('context', 'variant')).toMatchObject({
    message: 'Nothing was changed. “Logged”: It has a chance, and what is only context carries none.',
  })
  expect((await stored()).map(({ role }) => role)).toEqual(['variant', 'variant'])
})
