import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runPreflight, runTypeScript } from '../helpers/command'
import { freePort } from '../helpers/postgres-cluster'

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'foresaid-doctor-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const foresaid = (words: string[], env: Record<string, string>) => runPreflight(['foresaid', ...words], env)

test('doctor says of an empty folder that there is no data, and makes none', async () => {
  const empty = path.join(folder, 'empty')
  const ended = await foresaid(['doctor', '--json'], { DATA_DIR: empty })
  expect(ended).toMatchObject({ code: 1, err: '' })
  expect(JSON.parse(ended.out)).toMatchObject({
    versions: { node: process.versions.node, postgres: null },
    database: { home: 'embedded', place: empty },
    counts: null,
    problems: [`There is no data in ${empty} yet: \`npm start\` makes it.`],
  })
  expect(existsSync(empty)).toBe(false)
})

test('doctor finds nothing wrong with a folder that was prepared, and reset brings the example back', async () => {
  const live = { DATA_DIR: path.join(folder, 'live') }
  expect(await runTypeScript('lib/cli/prepare.ts', [], live)).toMatchObject({ code: 0, err: '' })

  const ended = await foresaid(['doctor', '--json'], live)
  expect(ended).toMatchObject({ code: 0, err: '' })
  const found = JSON.parse(ended.out)
  expect(found).toMatchObject({
    database: { fsync: 'on', psql: `psql -h ${live.DATA_DIR} -U postgres` },
    migrations: { pending: 0, unknown: 0 },
    counts: { workspaces: 2, predictions: 30, events: 60, sources: 1 },
    problems: [],
  })
  expect((await foresaid(['doctor'], live)).out).toContain('Nothing is wrong.')

  const reset = await foresaid(['example', '--reset'], live)
  expect(reset).toMatchObject({ code: 0, out: '“Example: endgames” is as it shipped: 30 predictions.\n' })
})

test('doctor says in words that a server cannot be reached', async () => {
  const port = await freePort()
  const ended = await foresaid(['doctor'], { DATABASE_URL: `postgres://someone:secret@127.0.0.1:${port}/x` })
  expect(ended.code).toBe(1)
  expect(ended.out).toContain(`✗ The database at 127.0.0.1:${port} cannot be reached (nobody listens there).`)
  expect(ended.out).not.toContain('secret')
})

test('example without --reset is a wrong use', async () => {
  expect(await foresaid(['example'], {})).toMatchObject({ code: 2, out: '' })
})

test('a DATABASE_URL that is none is refused in a sentence', async () => {
  expect(await foresaid(['doctor'], { DATABASE_URL: 'somewhere' })).toMatchObject({
    code: 1,
    err: 'DATABASE_URL must be an address such as postgres://user@host/name.\n',
  })
})
