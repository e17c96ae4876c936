import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { embeddedSocket } from '@/lib/db/embedded/connect'
import { query } from '@/lib/db/embedded/wire'
import { client, dataFolder } from '../helpers/embedded-folder'
import { bind, execute, extended, parse, RawClient } from '../helpers/embedded-raw'

const options = { memory: true, limits: { idleMs: 1500 } }

/** The engine in memory that the tests here share, and how to reach it byte by byte. */
function inMemory() {
  const name = 'turns'
  return {
    sql: () => client(name, options),
    raw: async () => RawClient.open(await embeddedSocket(name, options)()),
  }
}

test('200 transactions at once from 3 connections end with the right count', async () => {
  const folder = await dataFolder()
  const clients = [client(folder), client(folder), client(folder)]
  const [first = client(folder)] = clients
  await first`create table counter (n int)`
  await first`insert into counter values (0)`
  const raise = (at: number) =>
    (clients[at % 3] ?? first).begin(async (sql) => {
      const [row] = await sql<{ n: number }[]>`select n from counter`
      await sql`update counter set n = ${(row?.n ?? 0) + 1}`
    })
  await Promise.all(Array.from({ length: 200 }, (_, at) => raise(at)))
  expect(await first`select n from counter`).toEqual([{ n: 200 }])
})

test('a connection that drops inside a transaction is rolled back, and the next one is served', async () => {
  const { sql, raw } = inMemory()
  const other = sql()
  await other`create table kept (a int)`
  const rude = await raw()
  await rude.simple('begin')
  await rude.simple('insert into kept values (1)')
  rude.stream.destroy()
  expect(await other`select count(*)::int as n from kept`).toEqual([{ n: 0 }])
})

test('a connection that idles inside a transaction is ended, and what it wrote is rolled back', async () => {
  const { sql, raw } = inMemory()
  const other = sql()
  await other`create table idled (a int)`
  const idle = await raw()
  await idle.simple('begin')
  await idle.simple('insert into idled values (1)')
  const counted = other`select count(*)::int as n from idled`
  expect((await idle.answer()).error).toContain('idled inside a transaction')
  expect(await counted).toEqual([{ n: 0 }])
})

test('a connection that stops between Parse and Sync keeps nobody waiting for ever', async () => {
  const { sql, raw } = inMemory()
  const other = sql()
  await other`select 1`
  const stalled = await raw()
  stalled.stream.write(Buffer.concat([parse('select $1::text'), Buffer.from('H\0\0\0\x04')]))
  await sleep(100)
  expect(await other`select 2 as n`).toEqual([{ n: 2 }])
  await stalled.closed
})

test('a long pipeline of one client lets another in between', async () => {
  const { sql } = inMemory()
  const [busy, quick] = [sql(), sql()]
  await Promise.all([busy`select 1`, quick`select 1`])
  let done = 0
  const pipeline = Array.from({ length: 400 }, () =>
    busy`select count(*) from generate_series(1, 2000)`.then(() => {
      done += 1
    }),
  )
  await quick`select 1`
  expect(done).toBeLessThan(400)
  await Promise.all(pipeline)
})

test('an unnamed statement of an earlier turn is an error, never somebody else’s statement', async () => {
  const { raw } = inMemory()
  const [one, two] = [await raw(), await raw()]
  one.stream.write(extended(`select 'one ' || $1::text`, 'a'))
  expect((await one.answer()).rows).toEqual([expect.stringContaining('one a')])
  two.stream.write(extended(`select 'two ' || $1::text`, 'b'))
  expect((await two.answer()).rows).toEqual([expect.stringContaining('two b')])
  one.stream.write(Buffer.concat([bind('c'), execute, Buffer.from('S\0\0\0\x04')]))
  expect((await one.answer()).error).toContain('does not exist')
  expect((await one.simple('select 1')).types).toBe('TDCZ')
})

test('an error inside a pipeline skips to its Sync and not beyond', async () => {
  const { raw } = inMemory()
  const one = await raw()
  const broken = [parse('select nonsense'), bind('x'), execute]
  one.stream.write(
    Buffer.concat([...broken, query('select 1'), Buffer.from('S\0\0\0\x04'), query('select 2')]),
  )
  expect((await one.answer()).error).toContain('nonsense')
  expect((await one.answer()).types).toBe('TDCZ')
})
