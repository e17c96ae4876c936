import { expect, test } from 'vitest'
import { type EmbeddedOptions, embeddedSocket } from '@/lib/db/embedded/connect'
import { embeddedStatus } from '@/lib/db/embedded/status'
import { message, query } from '@/lib/db/embedded/wire'
import { client, dataFolder } from '../helpers/embedded-folder'
import { execute, parse, RawClient } from '../helpers/embedded-raw'

const sync = Buffer.from('S\0\0\0\x04')

/** A folder with a confirmed row in it, a client of the app's kind, and a rude one. */
async function house(options: EmbeddedOptions = {}) {
  const folder = await dataFolder()
  const app = client(folder, options)
  await app`create table kept (a int)`
  await app`insert into kept values (1)`
  const raw = async () => RawClient.open(await embeddedSocket(folder, options)())
  return { folder, app, raw, count: () => app`select count(*)::int as n from kept` }
}

test('COPY FROM STDIN is answered with an error, COPY TO STDOUT works, and the connection goes on', async () => {
  const { raw, count } = await house()
  const rude = await raw()
  const asked = [
    'copy kept from stdin',
    '/* a */ Copy kept From Stdout; select 1',
    `copy kept (a) from stdin csv`,
  ]
  for (const sql of asked) {
    const { error, types } = await rude.simple(sql)
    expect(error).toContain('use INSERT')
    expect(types).toBe('EZ')
    rude.stream.write(Buffer.concat([message('d', Buffer.from('2\n')), message('c', Buffer.alloc(0))]))
  }
  rude.stream.write(Buffer.concat([parse('copy kept from stdin'), bindNothing, execute, sync]))
  expect((await rude.answer()).error).toContain('use INSERT')
  expect((await rude.simple('copy kept to stdout')).types).toBe('HdcCZ')
  expect((await rude.simple(`select 'copy kept from stdin' as said`)).rows).toHaveLength(1)
  expect(await count()).toEqual([{ n: 1 }])
})

const bindNothing = message('B', Buffer.from('\0\0\0\0\0\0\0\0'))

test('a message that the engine does not know ends its connection and nobody else’s', async () => {
  const { raw, count } = await house()
  for (const type of ['?', 'F', 'p', '\x01']) {
    const rude = await raw()
    rude.stream.write(message(type, Buffer.from('whatever')))
    expect((await rude.answer()).error).toContain('does not know messages of type')
    await rude.closed
    expect(await count()).toEqual([{ n: 1 }])
  }
})

test('a truncated message or an impossible length never reaches the engine', async () => {
  const { raw, count } = await house()
  const [cut, wild] = [await raw(), await raw()]
  cut.stream.write(query('insert into kept values (2)').subarray(0, 12))
  cut.stream.end()
  wild.stream.write(Buffer.from('Q\xff\xff\xff\xff', 'latin1'))
  expect((await wild.answer()).error).toContain('impossible length')
  await Promise.all([cut.closed, wild.closed])
  expect(await count()).toEqual([{ n: 1 }])
})

test('what is not a PostgreSQL client is turned away', async () => {
  const { folder, count } = await house()
  const browser = new RawClient(await embeddedSocket(folder)())
  browser.stream.write('GET / HTTP/1.1\r\n\r\n')
  await browser.closed
  const stranger = new RawClient(await embeddedSocket(folder)())
  stranger.stream.write(Buffer.from('\0\0\0\x13\0\x03\0\0user\0root\0\0', 'latin1'))
  expect((await stranger.answer()).error).toContain('use -U postgres')
  expect(await count()).toEqual([{ n: 1 }])
})

test('endless recursion restarts the engine: who asked is told, all that was confirmed is there', async () => {
  const { folder, app, raw, count } = await house()
  await app`create function dig() returns int language sql as 'select 1'`
  await app`create or replace function dig() returns int language sql as 'select dig() + 1'`
  const bystander = await raw()
  await bystander.simple('begin; insert into kept values (2)')
  await bystander.simple('commit')
  const asked = app`select dig()`.catch((error: Error) => error)
  await expect.poll(async () => (await embeddedStatus(folder)).state, { interval: 1 }).toBe('restarting')
  expect((await embeddedStatus(folder)).reason).toContain('is being started again')
  expect(String(await asked)).toContain('The database engine stopped')
  expect((await bystander.answer()).error).toContain('Everything confirmed before is kept')
  expect(await count()).toEqual([{ n: 2 }])
  expect((await embeddedStatus(folder)).state).toBe('ready')
})

test('recursion through the extended protocol is not taken for an answer', async () => {
  const { app, raw, count } = await house()
  await app`create function dig() returns int language sql as 'select 1'`
  await app`create or replace function dig() returns int language sql as 'select dig() + 1'`
  const rude = await raw()
  rude.stream.write(Buffer.concat([parse('select dig()'), bindNothing, execute, sync, query('select 1')]))
  expect((await rude.answer()).error).toContain('The database engine stopped')
  await expect.poll(() => count().catch(String)).toEqual([{ n: 1 }])
})

test('an engine that hangs is ended after its time and started again', async () => {
  const { app, count } = await house({ limits: { answerMs: 3000 } })
  await expect(app`select count(*) from generate_series(1, 1000000000000)`).rejects.toThrow(
    'no answer for 3 s',
  )
  await expect.poll(() => count().catch(String), { timeout: 20_000 }).toEqual([{ n: 1 }])
})

test('what was not committed when the engine stopped is gone', async () => {
  const { raw, count } = await house({ limits: { answerMs: 3000 } })
  const rude = await raw()
  await rude.simple('begin; insert into kept values (2)')
  await rude.simple('select count(*) from generate_series(1, 1000000000000)')
  await expect.poll(() => count().catch(String), { timeout: 20_000 }).toEqual([{ n: 1 }])
})
