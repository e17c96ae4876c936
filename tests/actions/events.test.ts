import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import { linkEvent, recordEvent, unlinkEvent } from '@/lib/actions/events'
import type { Context } from '@/lib/context'
import { events, predictionEvents } from '@/lib/db/schema/events'
import { anEvent, aPrediction } from '../helpers/builders'
import { testContext } from '../helpers/context'

const event = ({ viewer }: Context) => ({
  workspaceId: viewer.workspaceId,
  id: v7(),
  happenedOn: '2022-11-11',
  what: 'The bridge opens.',
})

test('an event is recorded with its source and the predictions it bears on, once', async () => {
  const context = await testContext()
  const predictionId = await aPrediction(context)
  const input = {
    ...event(context),
    endOn: '2022-11-12',
    precision: 'week' as const,
    label: 'Bridge opens',
    publisher: 'The Courier',
    url: 'https://example.org/opened',
    confidence: 'medium' as const,
    predictionIds: [predictionId, predictionId],
  }
  const [first, second] = await Promise.all([recordEvent(input), recordEvent(input)])
  expect(first).toEqual({ ok: true, value: { id: input.id } })
  expect(second).toEqual(first)
  const { workspaceId: _, predictionIds: __, ...kept } = input
  expect(await context.db.select().from(events)).toMatchObject([kept])
  expect(await context.db.select().from(predictionEvents)).toMatchObject([
    { predictionId, eventId: input.id },
  ])
})

test.each([
  [{ happenedOn: '2026-07-02' }, 'happenedOn', 'An event has happened; that day lies in the future.'],
  [{ endOn: '2022-11-10' }, 'endOn', 'It ends before it begins.'],
  [{ what: '' }, 'what', 'Say what happened.'],
  [
    { url: 'javascript:alert(1)' },
    'url',
    'Only an address that begins with http:// or https:// can be kept.',
  ],
  [{ predictionIds: [v7()] }, 'predictionIds', 'One of the predictions is not in this record.'],
])('an event is refused at the field that is wrong (%#)', async (wrong, field, sentence) => {
  const context = await testContext()
  expect(await recordEvent({ ...event(context), ...wrong })).toMatchObject({ fields: { [field]: sentence } })
  expect(await context.db.select().from(events)).toEqual([])
})

test('what bears on what is said and taken back', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const link = { workspaceId, predictionId: await aPrediction(context), eventId: await anEvent(context) }
  expect(await linkEvent(link)).toEqual({ ok: true, value: null })
  expect(await linkEvent(link)).toEqual({ ok: true, value: null })
  expect(await context.db.select().from(predictionEvents)).toHaveLength(1)
  expect(await unlinkEvent(link)).toEqual({ ok: true, value: null })
  expect(await context.db.select().from(predictionEvents)).toEqual([])
})

test('an event and a prediction of two workspaces cannot be joined, nor parted from outside', async () => {
  const [context, other] = [await testContext(), await testContext()]
  const here = { predictionId: await aPrediction(context), eventId: await anEvent(context) }
  const there = { predictionId: await aPrediction(other), eventId: await anEvent(other) }
  const { workspaceId } = context.viewer
  expect(await linkEvent({ ...here, workspaceId, eventId: there.eventId })).toMatchObject({
    fields: { eventId: 'That event is not in this record.' },
  })
  expect(await linkEvent({ ...here, workspaceId, predictionId: there.predictionId })).toMatchObject({
    ok: false,
  })
  await linkEvent({ ...there, workspaceId: other.viewer.workspaceId })
  await unlinkEvent({ ...there, workspaceId })
  expect(await context.db.select().from(predictionEvents)).toHaveLength(1)
})
