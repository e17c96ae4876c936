import { expect, test } from 'vitest'
import { embeddedSocket } from '@/lib/db/embedded/connect'
import { client } from '../helpers/embedded-folder'
import { bind, execute, extended, RawClient } from '../helpers/embedded-raw'

const sync = Buffer.from('S\0\0\0\x04')

/** One engine for all tests here: what one leaves behind, the next would trip over. */
const name = 'leaving'

function house() {
  return {
    app: client(name, { memory: true }),
    raw: async () => RawClient.open(await embeddedSocket(name, { memory: true })()),
  }
}

test('settings, temporary tables and prepared statements of a client that left are gone', async () => {
  const { app, raw } = house()
  await app`select 1`
  const guest = await raw()
  await guest.simple(`set work_mem = '7MB'; set time zone 'Asia/Tokyo'; create role reader; set role reader`)
  await guest.simple('create temp table mine (a int); create temp view seen as select 1')
  await guest.simple(`prepare by_sql as select 1`)
  guest.stream.write(extended('select $1::text', 'x', 'by_protocol'))
  await guest.answer()
  await guest.simple(`begin; declare held cursor with hold for select 1; commit; listen news`)
  guest.stream.end()
  await guest.closed
  const [left] = await app`select current_setting('work_mem') as memory, current_setting('TimeZone') as zone,
    current_user as who, to_regclass('pg_temp.mine') as mine, to_regclass('pg_temp.seen') as seen,
    (select count(*)::int from pg_prepared_statements where from_sql or name like '%by_protocol') as statements,
    (select count(*)::int from pg_cursors where is_holdable) as cursors,
    (select count(*)::int from pg_listening_channels()) as channels`
  expect(left).toEqual({
    memory: '4MB',
    zone: 'UTC',
    who: 'postgres',
    mine: null,
    seen: null,
    statements: 0,
    cursors: 0,
    channels: 0,
  })
})

test('a setting is its own client’s, also while both are there', async () => {
  const { app, raw } = house()
  const guest = await raw()
  await guest.simple(`set search_path = pg_catalog; set default_transaction_read_only = on`)
  await app`create table kept (a int)`
  expect(await app`select current_setting('search_path') as path`).toEqual([{ path: 'public' }])
  expect((await guest.simple('show search_path')).rows).toEqual([expect.stringContaining('pg_catalog')])
  expect((await guest.simple('create table refused (a int)')).error).toContain('read-only')
  await app`insert into kept values (1)`
})

test('what a client made stays while another comes and goes', async () => {
  const { raw } = house()
  const stays = await raw()
  await stays.simple('create temp table mine (a int); prepare mine as select 42')
  const leaves = await raw()
  await leaves.simple('create temp table theirs (a int)')
  leaves.stream.end()
  await leaves.closed
  expect((await stays.simple('insert into mine values (1) returning a')).types).toBe('TDCZ')
  expect((await stays.simple('execute mine')).rows).toEqual([expect.stringContaining('42')])
  expect((await stays.simple('select * from theirs')).error).toContain('does not exist')
})

test('two clients may use the same name for different statements', async () => {
  const { raw } = house()
  const [one, two] = [await raw(), await raw()]
  one.stream.write(extended(`select 'one ' || $1::text`, 'a', 's1'))
  two.stream.write(extended(`select 'two ' || $1::text`, 'a', 's1'))
  await Promise.all([one.answer(), two.answer()])
  for (const [client, said] of [
    [one, 'one b'],
    [two, 'two b'],
  ] as const) {
    client.stream.write(Buffer.concat([bind('b', 's1'), execute, sync]))
    expect((await client.answer()).rows).toEqual([expect.stringContaining(said)])
  }
})

test('a transaction’s settings end with it and cost its client nothing', async () => {
  const { app, raw } = house()
  const guest = await raw()
  await guest.simple(
    `begin; set local work_mem = '9MB'; set transaction isolation level serializable; commit`,
  )
  expect(await app`show work_mem`).toEqual([{ work_mem: '4MB' }])
})
