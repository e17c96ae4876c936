import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { closeEmbedded } from '@/lib/db/embedded/connect'
import { psqlLine, socketPath } from '@/lib/db/embedded/socket-path'
import { embeddedStatus } from '@/lib/db/embedded/status'
import { client, dataFolder, emptyFolder } from '../helpers/embedded-folder'

afterEach(() => vi.unstubAllEnvs())

test('two folders with long, alike paths never reach each other', async () => {
  const parent = emptyFolder()
  const long = path.join(parent, 'x'.repeat(90))
  const [one, two] = [`${long}-one`, `${long}-two`]
  for (const folder of [one, two]) cpSync(await dataFolder(), folder, { recursive: true })
  const [first, second] = [client(one), client(two)]
  await first`create table mine as select 'one' as whose`
  await second`create table mine as select 'two' as whose`
  expect(await first`select whose from mine`).toEqual([{ whose: 'one' }])
  expect(await second`select whose from mine`).toEqual([{ whose: 'two' }])
  for (const folder of [one, two]) {
    const socket = socketPath(folder)
    expect(Buffer.byteLength(socket)).toBeLessThanOrEqual(100)
    expect(existsSync(socket)).toBe(true)
    expect(readdirSync(folder)).not.toContain('.s.PGSQL.5432')
    expect(statSync(path.dirname(socket)).mode & 0o777).toBe(0o700)
    expect(psqlLine(folder)).toBe(`psql -h ${path.dirname(socket)} -U postgres`)
  }
  expect(socketPath(one)).not.toBe(socketPath(two))
  await Promise.all([first.end(), second.end()])
  for (const folder of [one, two]) {
    await closeEmbedded(folder)
    expect(existsSync(path.dirname(socketPath(folder)))).toBe(false)
    expect(readdirSync(folder)).toEqual(['postgres'])
  }
})

test('a length of exactly 100 bytes stays inside, 101 moves, and letters of two bytes count as two', () => {
  const inside = (name: string) => path.dirname(socketPath(name)) === name
  const upTo = (bytes: number) => `/${'d'.repeat(bytes - '/'.length - '/.s.PGSQL.5432'.length)}`
  expect([inside(upTo(100)), inside(upTo(101)), inside(`/${'é'.repeat(50)}`)]).toEqual([true, false, false])
})

test('a private socket folder that others could use is refused', async () => {
  const folder = path.join(emptyFolder(), 'y'.repeat(100))
  const prepared = path.dirname(socketPath(folder))
  mkdirSync(prepared, { mode: 0o777 })
  chmodSync(prepared, 0o777)
  await expect(client(folder)`select 1`).rejects.toThrow('must be yours alone')
  rmSync(prepared, { recursive: true })
})

test('one folder under two names has one host', async () => {
  const folder = await dataFolder()
  const alias = `${emptyFolder()}/alias`
  symlinkSync(folder, alias)
  await client(folder)`create table kept (a int)`
  await client(alias)`insert into kept values (1)`
  expect((await embeddedStatus(alias)).role).toBe('host')
  expect(readdirSync(folder).filter((name) => name.endsWith('.lock'))).toHaveLength(1)
})

test('data of another version is refused before the engine touches it', async () => {
  const folder = emptyFolder()
  mkdirSync(path.join(folder, 'postgres'))
  writeFileSync(path.join(folder, 'postgres', 'PG_VERSION'), '17\n')
  await expect(client(folder)`select 1`).rejects.toThrow(
    'by another version of PostgreSQL (17); this one reads 18.',
  )
  rmSync(path.join(folder, 'postgres', 'PG_VERSION'))
  await expect(client(folder)`select 1`).rejects.toThrow('(no version at all)')
  expect(readdirSync(folder)).toEqual(['postgres'])
})

test('a folder that cannot be one is refused in a sentence', async () => {
  const file = path.join(emptyFolder(), 'file')
  writeFileSync(file, '')
  await expect(client(file)`select 1`).rejects.toThrow(`The folder ${file} cannot be written to.`)
  await expect(client(path.join(file, 'below'))`select 1`).rejects.toThrow('cannot be written to.')
})

test('a failure is told to every query, and a later one may find the cause gone', async () => {
  const file = path.join(emptyFolder(), 'data')
  writeFileSync(file, '')
  const sql = client(file)
  for (let attempt = 0; attempt < 3; attempt += 1)
    await expect(sql`select 1`).rejects.toThrow('cannot be written')
  rmSync(file)
  expect(await sql`select 1 as n`).toEqual([{ n: 1 }])
})

test('nothing is opened while the app is being built', async () => {
  const folder = emptyFolder()
  vi.stubEnv('NEXT_PHASE', 'phase-production-build')
  await expect(client(folder)`select 1`).rejects.toThrow('not opened while the app is being built')
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that holds other things keeps its mode, and its socket is still the owner’s alone', async () => {
  const folder = emptyFolder()
  chmodSync(folder, 0o755)
  writeFileSync(path.join(folder, 'letter.txt'), '')
  await client(folder)`select 1`
  expect(statSync(folder).mode & 0o777).toBe(0o755)
  expect(statSync(socketPath(folder)).mode & 0o777).toBe(0o600)
})

test('status and the line for psql are known without opening anything', async () => {
  const folder = path.join(emptyFolder(), 'it’s mine')
  expect(await embeddedStatus(folder)).toMatchObject({ role: 'none', state: 'closed', fsyncs: null })
  expect(psqlLine(folder)).toBe(`psql -h '${folder}' -U postgres`)
  expect(existsSync(folder)).toBe(false)
})
