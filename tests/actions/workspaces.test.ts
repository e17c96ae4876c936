import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  renameWorkspace,
  resetExample,
  setTimeZone,
  startOwnRecord,
  switchWorkspace,
} from '@/lib/actions/workspaces'
import { requestContext } from '@/lib/context'
import { predictions } from '@/lib/db/schema/predictions'
import { workspaces } from '@/lib/db/schema/workspaces'
import { aPrediction } from '../helpers/builders'
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
