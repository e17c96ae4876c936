import { inspect } from 'node:util'
import postgres from 'postgres'
import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { action } from '@/lib/actions/action'
import { recordEvent } from '@/lib/actions/events'
import type { Context } from '@/lib/context'
import { fail, ok } from '@/lib/core/result'
import { withSchema } from '@/lib/db/client'
import { events } from '@/lib/db/schema/events'
import { anEvent } from '../helpers/builders'
import { testContext } from '../helpers/context'
import { anotherClient } from '../helpers/database'
import { arrive, request } from '../helpers/next-edge'

const schema = z.object({ workspaceId: z.string() })
const shared = globalThis as typeof globalThis & { foresaidDatabase?: object }
const usual = shared.foresaidDatabase

afterEach(() => {
  shared.foresaidDatabase = usual
})

const event = ({ viewer }: Context, id = '01900000-0000-7000-8000-000000000001') => ({
  workspaceId: viewer.workspaceId,
  id,
  happenedOn: '2022-11-11',
  what: 'The bridge opens.',
})

test.each([
  [{ origin: 'https://elsewhere.example' }, 'A change is accepted only from a page of this server.'],
  [{ origin: 'http://127.0.0.1:3001' }, 'A change is accepted only from a page of this server.'],
  [{ origin: '' }, 'A change is accepted only from a page of this server.'],
  [{ host: 'rebound.example' }, 'This server answers only at'],
])('a write that arrives with %o is turned away', async (headers, sentence) => {
  const context = await testContext()
  arrive(headers)
  expect(await recordEvent(event(context))).toMatchObject({
    ok: false,
    message: expect.stringContaining(sentence),
  })
  expect(await context.db.select().from(events)).toEqual([])
})

test('a refusal rolls back what the handler wrote, and refreshes nothing', async () => {
  const context = await testContext()
  const half = action(schema, async (_, within) => {
    await anEvent(within)
    return fail('Not this one.')
  })
  expect(await half({ workspaceId: context.viewer.workspaceId })).toEqual({
    ok: false,
    message: 'Not this one.',
  })
  expect(await context.db.select().from(events)).toEqual([])
  expect(request.refresh).not.toHaveBeenCalled()
})

test('a bug throws, and leaves nothing behind', async () => {
  const context = await testContext()
  const broken = action(schema, async (_, within) => {
    await anEvent(within)
    throw new Error('a bug')
  })
  await expect(broken({ workspaceId: context.viewer.workspaceId })).rejects.toThrow('a bug')
  expect(await context.db.select().from(events)).toEqual([])
})

test('what was typed does not reach the log with a failure', async () => {
  const context = await testContext()
  const broken = action(schema, async (_, within) => {
    await anEvent(within, { what: 'A private remark.', happenedOn: 'no day' })
    return ok(null)
  })
  const failure = await broken({ workspaceId: context.viewer.workspaceId }).catch((error: unknown) => error)
  expect(inspect(failure)).toContain('(22007) in: insert into "events"')
  expect(inspect(failure)).not.toContain('A private remark.')
})

test('a write lands in the workspace that its form was made for, whichever is open now', async () => {
  const [made, open] = [await testContext(), await testContext()]
  request.cookies.set('foresaid-workspace', open.viewer.workspaceId)
  expect(await recordEvent(event(made))).toMatchObject({ ok: true })
  const rows = await made.db.select({ workspaceId: events.workspaceId }).from(events)
  expect(rows).toEqual([{ workspaceId: made.viewer.workspaceId }])
})

test('a form of a workspace that is gone is refused, and does not fall back on another', async () => {
  const context = await testContext({ isExample: true })
  const gone = { ...event(context), workspaceId: '01900000-0000-7000-8000-00000000dead' }
  expect(await recordEvent(gone)).toEqual({
    ok: false,
    message: 'That record no longer exists. Reload the page.',
  })
})

test('what is no form at all is refused with a sentence', async () => {
  const context = await testContext()
  const anything = recordEvent as (input: unknown) => ReturnType<typeof recordEvent>
  for (const input of [undefined, null, 'text', 7, []]) {
    expect(await anything(input)).toEqual({
      ok: false,
      message: 'The form could not be read. Reload the page.',
      fields: {},
    })
  }
  expect(await context.db.select().from(events)).toEqual([])
})

test('what no form of ours sends is refused in our words, not the library’s', async () => {
  const context = await testContext()
  const odd = { ...event(context), precision: 7, predictionIds: 'all', note: {} }
  const anything = recordEvent as (input: unknown) => ReturnType<typeof recordEvent>
  expect(JSON.stringify(await anything(odd))).not.toMatch(/Invalid|expected/)
  expect(JSON.stringify(await anything(odd))).toContain('This does not read as what belongs here.')
})

test('the database being away is a sentence, said in the log once', async () => {
  const context = await testContext()
  const sql = postgres('postgres://nobody@127.0.0.1:1/nothing', { connect_timeout: 2, onnotice: () => {} })
  shared.foresaidDatabase = { sql, db: withSchema(sql) }
  vi.mocked(console.error).mockImplementationOnce(() => {})
  expect(await recordEvent(event(context))).toEqual({
    ok: false,
    message: 'The database cannot be reached. Nothing was saved; what you typed is still here. Try again.',
  })
  expect(console.error).toHaveBeenCalledOnce()
  vi.mocked(console.error).mockClear()
  shared.foresaidDatabase = usual
  expect(await recordEvent(event(context))).toMatchObject({ ok: true })
})

test('the database going away in the middle of a write saves nothing of it', async () => {
  const context = await testContext()
  const sql = anotherClient()
  shared.foresaidDatabase = { sql, db: withSchema(sql) }
  const cut = action(schema, async (_, within) => {
    await anEvent(within)
    await sql.end({ timeout: 0 })
    await anEvent(within)
    return ok(null)
  })
  vi.mocked(console.error).mockImplementationOnce(() => {})
  expect(await cut({ workspaceId: context.viewer.workspaceId })).toMatchObject({
    message: expect.stringContaining('The database cannot be reached.'),
  })
  vi.mocked(console.error).mockClear()
  expect(await context.db.select().from(events)).toEqual([])
})
