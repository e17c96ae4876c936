import { execFile } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { closeEmbedded } from '@/lib/db/embedded/connect'
import { psqlLine, socketPath } from '@/lib/db/embedded/socket-path'
import { embeddedStatus } from '@/lib/db/embedded/status'
import { client, dataFolder, emptyFolder } from '../helpers/embedded-folder'
import { OtherProcess } from '../helpers/embedded-process'

/** Never the synchronous kind: the host lives in this process, and would wait for itself. */
async function run(program: string, args: string[]): Promise<string> {
  return (await promisify(execFile)(program, args, { timeout: 30_000 })).stdout.trim()
}

function psql(folder: string, sql: string): Promise<string> {
  return run('psql', ['-h', folder, '-U', 'postgres', '-AtX', '-v', 'ON_ERROR_STOP=1', '-c', sql])
}

test('psql and a second process join a running host, and all see what the others write', async () => {
  const folder = await dataFolder()
  const sql = client(folder)
  await sql`create table notes (who text)`
  await sql`insert into notes values ('host')`
  const other = new OtherProcess('ask', folder)
  expect(await other.line()).toBe('client')
  expect(await psql(folder, `insert into notes values ('psql') returning who`)).toContain('psql')
  expect(await other.ask(`insert into notes values ('process') returning who`)).toBe('{"who":"process"}')
  const expected = 'host process psql'
  expect(await psql(folder, `select string_agg(who, ' ' order by who collate "C") from notes`)).toBe(expected)
  const all = `select string_agg(who, ' ' order by who collate "C") as all from notes`
  expect(await other.ask(all)).toBe(JSON.stringify({ all: expected }))
  expect((await sql.unsafe(all))[0]).toEqual({ all: expected })
})

test('two processes that start at once make one host', async () => {
  const folder = emptyFolder()
  const both = [new OtherProcess('ask', folder), new OtherProcess('ask', folder)]
  const roles = await Promise.all(both.map((one) => one.line(60_000)))
  expect(roles.sort()).toEqual(['client', 'host'])
  expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toHaveLength(1)
})

test('when the host is killed, the next to connect takes its place and keeps what was written', async () => {
  const folder = await dataFolder()
  const host = new OtherProcess('ask', folder)
  expect(await host.line()).toBe('host')
  const sql = client(folder)
  await sql`create table kept (a int)`
  await sql`insert into kept values (1)`
  expect((await embeddedStatus(folder)).role).toBe('client')
  await host.kill()
  await expect.poll(async () => (await sql`select a from kept`.catch(() => []))[0]).toEqual({ a: 1 })
  expect((await embeddedStatus(folder)).role).toBe('host')
})

test('a host that is told to end closes for good and leaves neither socket nor lock', async () => {
  const folder = await dataFolder()
  const host = new OtherProcess('ask', folder)
  await host.line()
  host.child.kill('SIGTERM')
  expect(await host.ended).toBe(0)
  expect(readdirSync(folder)).toEqual(['postgres'])
})

test('a closing host lets a transaction of another process finish, and that process takes its place', async () => {
  const folder = await dataFolder()
  const sql = client(folder)
  await sql`create table kept (a int)`
  const other = new OtherProcess('ask', folder)
  expect(await other.line()).toBe('client')
  await other.ask('begin')
  await other.ask('insert into kept values (1)')
  const closed = Promise.all([sql.end(), closeEmbedded(folder)])
  expect(await other.ask('select count(*)::int as n from kept')).toBe('{"n":1}')
  expect(await other.ask('commit')).toBe('null')
  await closed
  await expect
    .poll(() => other.ask('select count(*)::int as n from kept'), { timeout: 20_000 })
    .toBe('{"n":1}')
  expect(await other.ask('role')).toBe('host')
})

test('folder and socket are the owner’s alone, and the line for psql works as printed', async () => {
  const folder = await dataFolder()
  const sql = client(folder)
  await sql`select 1`
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  expect(statSync(socketPath(folder)).mode & 0o777).toBe(0o600)
  expect(await run('sh', ['-c', `${psqlLine(folder)} -Atc 'select 40 + 2'`])).toBe('42')
})

test('a process that asked and does not close can still end', async () => {
  const folder = await dataFolder()
  const source = `
    import postgres from 'postgres'
    import { embeddedSocket } from '@/lib/db/embedded/connect'
    const options = { socket: embeddedSocket(process.argv[1]), max: 1, max_lifetime: null, database: 'postgres', username: 'postgres' }
    const sql = postgres(options)
    console.log((await sql\`select 7 as n\`)[0].n)`
  const args = ['--import', 'tsx', '--input-type=module', '-e', source, folder]
  expect(await run(process.execPath, args)).toBe('7')
})

test('closing and opening again in one process keeps the data', async () => {
  const folder = await dataFolder()
  const first = client(folder)
  await first`create table kept as select 1 as a`
  await first.end()
  await closeEmbedded(folder)
  expect(existsSync(path.join(folder, '.s.PGSQL.5432'))).toBe(false)
  const again = client(folder)
  expect(await again`select a from kept`).toEqual([{ a: 1 }])
})
