import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import {
  addWorkspace,
  deleteWorkspace,
  renameWorkspace,
  resetExample,
  setTimeZone,
  startOwnRecord,
  switchWorkspace,
} from '@/lib/actions/workspaces'
import { requestContext } from '@/lib/context'
import { events } from '@/lib/db/schema/events'
import { predictions } from '@/lib/db/schema/predictions'
import { workspaces } from '@/lib/db/schema/workspaces'
import { anEvent, aPrediction, aQuotedPrediction, aResolution } from '../helpers/builders'
import { testContext } from '../helpers/context'
import { request } from '../helpers/next-edge'

test('a record is renamed, and only that one', async () => {
  const [context, other] = [await testContext(), await testContext({ name: 'Another' })]
  const { workspaceId } = context.viewer
  expect(await renameWorkspace({ workspaceId, name: ' The column ' })).toEqual({ ok: true, value: null })
  expect(await renameWorkspace({ workspaceId, name: ' ' })).toMatchObject({
    fields: { name: 'Give the record a name.' },
  })
  const rows = await other.db.select({ name: workspaces.name }).from(workspaces).orderBy(workspaces.id)
  expect(rows.map(({ name }) => name)).toEqual(['The column', 'Another'])
})

test('a new time zone holds for what is recorded from now on', async () => {
  const context = await testContext()
  const { workspaceId } = context.viewer
  const before = await aPrediction(context)
  expect(await setTimeZone({ workspaceId, timeZone: 'Europe/Kyiv' })).toEqual({ ok: true, value: null })
  expect(await setTimeZone({ workspaceId, timeZone: 'Mars/Olympus' })).toMatchObject({
    fields: { timeZone: 'That time zone is not known here. Write it as Europe/Kyiv.' },
  })
  const now = await requestContext(workspaceId)
  expect(now.viewer.timeZone).toBe('Europe/Kyiv')
  const after = await aPrediction(now)
  const zones = await context.db.select({ id: predictions.id, zone: predictions.timeZone }).from(predictions)
  expect(Object.fromEntries(zones.map(({ id, zone }) => [id, zone]))).toEqual({
    [before]: 'UTC',
    [after]: 'Europe/Kyiv',
  })
})

test('a first visit sees the example, a switch is remembered, a press starts your own record', async () => {
  const example = await testContext({ name: 'Example', isExample: true })
  const own = await testContext({ name: 'Your record' })
  expect((await requestContext()).viewer.workspaceName).toBe('Example')
  const { workspaceId } = example.viewer
  expect(await startOwnRecord({ workspaceId })).toEqual({
    ok: true,
    value: { workspaceId: own.viewer.workspaceId },
  })
  expect((await requestContext()).viewer.workspaceName).toBe('Your record')
  expect(await switchWorkspace({ workspaceId })).toEqual({ ok: true, value: null })
  expect(request.cookies.get('foresaid-workspace')).toBe(workspaceId)
  expect((await requestContext()).viewer.workspaceName).toBe('Example')
})

test('the example is put back, and a record of your own is never', async () => {
  const example = await testContext({ isExample: true })
  const own = await testContext()
  await aPrediction(example, { slug: 'mine' })
  await aPrediction(own)
  expect(await resetExample({ workspaceId: own.viewer.workspaceId })).toEqual({
    ok: false,
    message: 'Only the example can be reset.',
  })
  expect(await resetExample({ workspaceId: example.viewer.workspaceId })).toEqual({ ok: true, value: null })
  const counted = (workspaceId: string) =>
    own.db.$count(predictions, eq(predictions.workspaceId, workspaceId))
  expect(await counted(example.viewer.workspaceId)).toBe(30)
  expect(await counted(own.viewer.workspaceId)).toBe(1)
})

test('a further record is added once, takes the zone of the open one, and is open from then on', async () => {
  const context = await testContext({ timeZone: 'Europe/Kyiv' })
  const { workspaceId } = context.viewer
  const input = { workspaceId, id: v7(), name: ' The club ' }
  expect(await addWorkspace(input)).toEqual({ ok: true, value: { workspaceId: input.id } })
  expect(await addWorkspace(input)).toMatchObject({ ok: true })
  expect(await addWorkspace({ ...input, name: 'Another' })).toMatchObject({ ok: false })
  expect(await addWorkspace({ ...input, name: ' ' })).toMatchObject({
    fields: { name: 'Give the record a name.' },
  })
  expect(await context.db.select().from(workspaces)).toHaveLength(2)
  expect((await requestContext()).viewer).toEqual({
    workspaceId: input.id,
    workspaceName: 'The club',
    timeZone: 'Europe/Kyiv',
    isExample: false,
  })
})

test('a record is deleted with every row of it, and another of yours is open', async () => {
  const [kept, gone] = [await testContext({ name: 'Kept' }), await testContext({ name: 'Gone' })]
  for (const context of [kept, gone]) {
    const predictionId = await aQuotedPrediction(context)
    await aResolution(context, { predictionId })
    await anEvent(context)
  }
  const { workspaceId } = gone.viewer
  expect(await deleteWorkspace({ workspaceId })).toEqual({
    ok: true,
    value: { workspaceId: kept.viewer.workspaceId, name: 'Kept' },
  })
  expect((await requestContext()).viewer.workspaceName).toBe('Kept')
  for (const table of [predictions, events]) {
    expect((await kept.db.select().from(table)).map((row) => row.workspaceId)).toEqual([
      kept.viewer.workspaceId,
    ])
  }
  expect(await deleteWorkspace({ workspaceId })).toMatchObject({
    message: 'That record no longer exists. Reload the page.',
  })
})

test('your last record and the example stay, also where two are deleted at once', async () => {
  const [first, second] = [await testContext(), await testContext()]
  const example = await testContext({ isExample: true })
  expect(await deleteWorkspace({ workspaceId: example.viewer.workspaceId })).toEqual({
    ok: false,
    message: 'The example is not deleted. It can be put back as it came.',
  })
  const both = await Promise.all(
    [first, second].map(({ viewer }) => deleteWorkspace({ workspaceId: viewer.workspaceId })),
  )
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(both).toContainEqual({
    ok: false,
    message: 'This is your only record. Add another one before it goes.',
  })
})
