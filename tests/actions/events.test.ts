import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import {
  correctEvent,
  linkEvent,
  linkEventToMany,
  recordEvent,
  unlinkEvent,
  unlinkEventFromMany,
} from '@/lib/actions/events'
import type { Context } from '@/lib/context'
import { corrections } from '@/lib/db/schema/corrections'
import { listEvents } from '@/lib/data/event-list'
import { defaultEventFilter } from '@/lib/validation/event-filter'
import { events, predictionEvents } from '@/lib/db/schema/events'
import { anEvent, aPrediction, aResolution } from '../helpers/builders'
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

async function aKnownEvent() {
  const context = await testContext()
  const eventId = await anEvent(context, { publisher: 'The Courier' })
  const facts = async () => {
    const [row] = (await listEvents(context, defaultEventFilter)).rows
    if (!row) throw new Error('The event is gone.')
    const { id: _, recordedAt: _r, changes: _c, bearsOn: _b, settled: _s, ...rest } = row
    return rest
  }
  const correct = async (change: Record<string, string | null>, seen?: Record<string, string | null>) => {
    const now = await facts()
    const ofEvent = { workspaceId: context.viewer.workspaceId, eventId, id: v7() }
    return correctEvent({ ...ofEvent, ...now, ...change, seen: { ...now, ...seen } })
  }
  return { context, eventId, facts, correct }
}

test('an event is put right, and what it said before is kept with the reason', async () => {
  const { context, facts, correct } = await aKnownEvent()
  const change = { what: 'The bridge opens to cars.', publisher: '', why: 'A later report.' }
  expect(await correct(change)).toEqual({ ok: true, value: { settled: [] } })
  expect(await facts()).toMatchObject({ what: 'The bridge opens to cars.', publisher: null })
  const [row] = (await listEvents(context, defaultEventFilter)).rows
  expect(row?.changes).toMatchObject([
    { field: 'publisher', oldValue: 'The Courier', newValue: null, why: 'A later report.' },
    { field: 'what', oldValue: 'The bridge opens.', newValue: 'The bridge opens to cars.' },
  ])
  expect(await correct({})).toMatchObject({ ok: true })
  expect(await context.db.select().from(corrections)).toHaveLength(2)
})

test('an event edited while it is evidence takes a reason, says what it settled, and the answer stays', async () => {
  const { context, eventId, facts, correct } = await aKnownEvent()
  const predictionId = await aPrediction(context, { label: 'It opens' })
  const eventIds = [eventId]
  await aResolution(context, { predictionId, outcome: 'yes', knownOn: '2022-11-11', eventIds })
  expect(await correct({ happenedOn: '2022-11-12' })).toMatchObject({
    fields: { why: 'Say why: it settled “It opens”.' },
  })
  expect(await facts()).toMatchObject({ happenedOn: '2022-11-11' })
  expect(await correct({ happenedOn: '2022-11-12', why: 'The paper erred.' })).toEqual({
    ok: true,
    value: { settled: ['It opens'] },
  })
  const [row] = (await listEvents(context, defaultEventFilter)).rows
  expect(row).toMatchObject({ happenedOn: '2022-11-12', settled: [{ label: 'It opens', outcome: 'yes' }] })
  expect(row?.changes).toMatchObject([{ field: 'happenedOn', oldValue: '2022-11-11' }])
})

test('an event that changed under the form, lies ahead, ends early or is elsewhere is refused', async () => {
  const { context, eventId, facts, correct } = await aKnownEvent()
  const before = await facts()
  expect(await correct({ what: 'Mine.' }, { what: 'Older.' })).toMatchObject({
    conflict: 'It now says, for 2022-11-11: “The bridge opens.”',
  })
  expect(await correct({ happenedOn: '2026-07-02' })).toMatchObject({
    fields: { happenedOn: 'An event has happened; that day lies in the future.' },
  })
  expect(await correct({ endOn: '2022-11-10' })).toMatchObject({
    fields: { endOn: 'It ends before it begins.' },
  })
  const other = await testContext()
  const there = { workspaceId: other.viewer.workspaceId, eventId, id: v7(), seen: before }
  expect(await correctEvent({ ...before, ...there, what: 'Theirs.' })).toMatchObject({ ok: false })
  expect(await facts()).toEqual(before)
  expect(await context.db.select().from(corrections)).toEqual([])
})

test('an event is put on many predictions at once, and taken off those again', async () => {
  const [context, other] = [await testContext(), await testContext()]
  const eventId = await anEvent(context)
  const ids = [await aPrediction(context), await aPrediction(context), await aPrediction(context)]
  const [first = ''] = ids
  const ofEvent = { workspaceId: context.viewer.workspaceId, eventId }
  await linkEvent({ ...ofEvent, predictionId: first })
  const linked = await linkEventToMany({ ...ofEvent, predictionIds: ids })
  expect(linked).toEqual({ ok: true, value: { changed: ids.slice(1) } })
  const theirs = await aPrediction(other)
  expect(await linkEventToMany({ ...ofEvent, predictionIds: [...ids, theirs] })).toMatchObject({ ok: false })
  expect(await linkEventToMany({ ...ofEvent, predictionIds: [] })).toMatchObject({ ok: false })
  await unlinkEventFromMany({ ...ofEvent, predictionIds: ids.slice(1) })
  expect(await context.db.select().from(predictionEvents)).toMatchObject([{ predictionId: first, eventId }])
})

test('events are narrowed by day and words together', async () => {
  const context = await testContext()
  await anEvent(context, { happenedOn: '2022-11-11' })
  const wanted = await anEvent(context, { happenedOn: '2022-12-01' })
  await anEvent(context, { happenedOn: '2022-12-02', what: 'A storm.' })
  const filter = { ...defaultEventFilter, from: '2022-12-01', to: '2022-12-31', words: 'BRIDGE' }
  expect((await listEvents(context, filter)).rows.map(({ id }) => id)).toEqual([wanted])
})
