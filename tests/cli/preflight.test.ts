import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runPreflight } from '../helpers/command'
import { freePort } from '../helpers/postgres-cluster'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foresaid-preflight-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** One plain sentence: one line, no trace of the program's inside. */
async function refusalOfStart(env: Record<string, string>) {
  const ended = await runPreflight(['start'], { PORT: String(await freePort()), DATA_DIR: folder, ...env })
  expect(ended.code).toBe(1)
  expect(ended.out).toBe('')
  expect(ended.err.trim().split('\n')).toHaveLength(1)
  return ended.err.trim()
}

test('a host that others can reach is refused', async () => {
  expect(await refusalOfStart({ HOST: '0.0.0.0' })).toBe(
    'HOST is 0.0.0.0, but Foresaid has no accounts yet and serves only this machine: use 127.0.0.1.',
  )
})

test('a port that is no port is refused', async () => {
  expect(await refusalOfStart({ PORT: '70000' })).toBe(
    'PORT must be a number from 0 to 65535, and it is “70000”.',
  )
})

test('a taken port is refused in one sentence that names it', async () => {
  const squatter = await listen()
  const address = squatter.address()
  const port = typeof address === 'object' ? String(address?.port) : ''
  expect(await refusalOfStart({ PORT: port })).toBe(
    `Port ${port} on 127.0.0.1 is taken, perhaps by a Foresaid that runs already: stop it, or set PORT to another number.`,
  )
  await new Promise((resolve) => squatter.close(resolve))
})

test('a folder that cannot be written is refused in one sentence that names it', async () => {
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')
  expect(await refusalOfStart({ DATA_DIR: file })).toBe(
    `The folder for the data, ${file}, cannot be written (EEXIST): set DATA_DIR to one that can.`,
  )
})

test('data of another version of the engine is refused and left alone', async () => {
  const dataDir = path.join(folder, 'old')
  const version = path.join(dataDir, 'postgres', 'PG_VERSION')
  mkdirSync(path.dirname(version), { recursive: true })
  writeFileSync(version, '15\n')
  expect(await refusalOfStart({ DATA_DIR: dataDir })).toMatch(
    /^The data in .* was written by another version of PostgreSQL \(15\); this one reads 18\.$/,
  )
  expect(readdirSync(path.dirname(version))).toEqual(['PG_VERSION'])
})

test('a database server that nobody answers for is refused without its password', async () => {
  const port = await freePort()
  const said = await refusalOfStart({ DATABASE_URL: `postgres://someone:secret@127.0.0.1:${port}/foresaid` })
  expect(said).toBe(`The database at 127.0.0.1:${port} cannot be reached (nobody listens there).`)
})

test('an address that is no database address is refused', async () => {
  const said = await refusalOfStart({ DATABASE_URL: 'mysql://root@localhost/x' })
  expect(said).toBe('DATABASE_URL must be an address such as postgres://user@host/name.')
})

test('tests on a machine that lacks their programs stop with the line that installs them', async () => {
  const bare = path.join(folder, 'no-programs')
  mkdirSync(bare)
  const ended = await runPreflight(['test'], { PATH: bare, CHROMIUM_PATH: '' })
  expect(ended).toMatchObject({ code: 1, out: '' })
  expect(ended.err).toMatch(/^The tests need Chromium and .*, which this machine lacks\. Run this line/)
  expect(ended.err).toMatch(/\n {2}.*apt-get install -y chromium .*postgresql-client/)
})

test('an unknown command is a wrong use', async () => {
  const ended = await runPreflight(['stert'])
  expect(ended).toMatchObject({ code: 2, err: 'Say one of: start, dev, test, foresaid.\n' })
})

function listen(): Promise<Server> {
  const server = createServer()
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
