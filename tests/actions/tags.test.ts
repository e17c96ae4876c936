import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { tagPredictions, untagPredictions } from '@/lib/actions/tags'
import { findPredictionPage } from '@/lib/data/prediction-page'
import { listPredictions } from '@/lib/data/prediction-list'
import { listTags } from '@/lib/data/tags'
import { tags } from '@/lib/db/schema/tags'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { aPrediction } from '../helpers/builders'
import { testContext } from '../helpers/context'

test('a tag is put on predictions, shows in the list and on the page, and narrows the list', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const [first, second] = [await aPrediction(context), await aPrediction(context)]
  const tagged = await tagPredictions({ workspaceId, predictionIds: [first], name: '  Grain  deal ' })
  expect(tagged).toEqual({ ok: true, value: { name: 'Grain deal', changed: [first] } })
  await tagPredictions({ workspaceId, predictionIds: [first, second, second], name: 'Ports' })
  expect(await listTags(context)).toEqual([
    { name: 'Grain deal', predictions: 1 },
    { name: 'Ports', predictions: 2 },
  ])
  const only = await listPredictions(context, { ...defaultPredictionFilter, tag: 'Grain deal' })
  expect(only.rows.map(({ id, tags: names }) => [id, names])).toEqual([[first, ['Grain deal', 'Ports']]])
  expect((await findPredictionPage(context, second))?.tags).toEqual(['Ports'])
})

test("another's spelling in capitals is the same tag, also when both are made at once", async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const [first, second] = [await aPrediction(context), await aPrediction(context)]
  await Promise.all([
    tagPredictions({ workspaceId, predictionIds: [first], name: 'été' }),
    tagPredictions({ workspaceId, predictionIds: [second], name: 'ÉTÉ' }),
  ])
  const [only, ...others] = await listTags(context)
  expect([only?.predictions, others]).toEqual([2, []])
  expect(await tagPredictions({ workspaceId, predictionIds: [first], name: 'Été' })).toEqual({
    ok: true,
    value: { name: only?.name, changed: [] },
  })
})

test('a tag comes off in any spelling, and one left on nothing goes', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const [first, second] = [await aPrediction(context), await aPrediction(context)]
  await tagPredictions({ workspaceId, predictionIds: [first], name: 'Ports' })
  expect(await untagPredictions({ workspaceId, predictionIds: [first, second], name: 'PORTS' })).toEqual({
    ok: true,
    value: { name: 'Ports', changed: [first] },
  })
  expect(await context.db.select().from(tags)).toEqual([])
  expect(await untagPredictions({ workspaceId, predictionIds: [first], name: 'ports' })).toMatchObject({
    value: { changed: [] },
  })
})

test('a tag comes off several at once, and what it came off is what the way back puts it on', async () => {
  const [context, other] = [await testContext(), await testContext()]
  const { workspaceId } = context.viewer
  const [first, second, third] = [
    await aPrediction(context),
    await aPrediction(context),
    await aPrediction(context),
  ]
  const theirs = await aPrediction(other)
  await tagPredictions({ workspaceId, predictionIds: [first, second], name: 'Ports' })
  await tagPredictions({ workspaceId: other.viewer.workspaceId, predictionIds: [theirs], name: 'Ports' })
  const off = await untagPredictions({
    workspaceId,
    predictionIds: [third, second, first, theirs],
    name: 'Ports',
  })
  const changed = off.ok ? off.value.changed.toSorted() : []
  expect(changed).toEqual([first, second].toSorted())
  expect(await listTags(context)).toEqual([])
  expect(await listTags(other)).toEqual([{ name: 'Ports', predictions: 1 }])
  expect(await tagPredictions({ workspaceId, predictionIds: changed, name: 'Ports' })).toMatchObject({
    ok: true,
  })
  expect(await listTags(context)).toEqual([{ name: 'Ports', predictions: 2 }])
})

test.each([
  ['x'.repeat(200), 'At most 60 characters fit here.'],
  [' \t\n ', 'Write the tag.'],
  ['', 'Write the tag.'],
  ['a\0b', 'The text holds a NUL character at line 1, character 2. Remove it and try again.'],
])('a tag of %j is refused at its field', async (name, sentence) => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const predictionIds = [await aPrediction(context)]
  expect(await tagPredictions({ workspaceId, predictionIds, name })).toMatchObject({
    fields: { name: sentence },
  })
  expect(await context.db.select().from(tags)).toEqual([])
})

test('nothing is tagged where one prediction is not of the record, or none is chosen', async () => {
  const [context, other] = [await testContext(), await testContext()]
  const { workspaceId } = context.viewer
  const [mine, theirs] = [await aPrediction(context), await aPrediction(other)]
  for (const predictionIds of [[mine, theirs], [v7()], []]) {
    expect(await tagPredictions({ workspaceId, predictionIds, name: 'ports' })).toMatchObject({ ok: false })
  }
  expect(await context.db.select().from(tags)).toEqual([])
})
