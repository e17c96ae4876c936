import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres, { type Sql } from 'postgres'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { findViewer } from '@/lib/auth/viewer'
import { findScores } from '@/lib/data/scores'
import { withSchema } from '@/lib/db/client'
import { closeEmbedded } from '@/lib/db/embedded/connect'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'
import { aFolder, everyRow } from '../helpers/backup'
import { runTypeScript } from '../helpers/command'
import { client, embeddedOptions } from '../helpers/embedded-folder'
import { type Cluster, databaseUrl, startCluster } from '../helpers/postgres-cluster'

let cluster: Cluster
let admin: Sql

beforeAll(async () => {
  cluster = await startCluster()
  admin = postgres(cluster.adminUrl, { max: 1 })
  template = mkdtempSync(path.join(tmpdir(), 'foresaid-started-'))
  expect(await runTypeScript('lib/cli/prepare.ts', [], { DATA_DIR: template })).toMatchObject({ code: 0 })
}, 60_000)
afterAll(async () => {
  rmSync(template, { recursive: true, force: true })
  await admin.end()
  cluster.stop()
})

type Home = { DATA_DIR: string; DATABASE_URL?: string }

const foresaid = (words: string[], home: Home) => runTypeScript('lib/cli/main.ts', words, home)
const done = { code: 0, err: '' }

let template = ''

/** A folder as a first start leaves it. */
function started(): Home {
  const home = { DATA_DIR: path.join(aFolder(), 'data') }
  cpSync(template, home.DATA_DIR, { recursive: true })
  return home
}

async function server(name: string): Promise<Home> {
  await admin.unsafe(`create database ${name}`)
  return { DATA_DIR: aFolder(), DATABASE_URL: databaseUrl(cluster.adminUrl, name) }
}

/** Every row, and the figures of `/api/scores`. */
async function stored({ DATA_DIR, DATABASE_URL }: Home) {
  const sql = DATABASE_URL ? postgres(DATABASE_URL, { max: 1 }) : postgres(embeddedOptions(DATA_DIR))
  try {
    const db = withSchema(sql)
    const viewer = await findViewer(db, undefined)
    if (!viewer) throw new Error('No workspace.')
    const scores = await findScores({ db, viewer, now: new Date('2026-07-01') }, defaultScoresFilter)
    return { rows: await everyRow({ db }), scores }
  } finally {
    await sql.end()
    if (!DATABASE_URL) await closeEmbedded(DATA_DIR)
  }
}

test('every row and every score come back after the folder is gone', async () => {
  const embedded = started()
  const before = await stored(embedded)
  expect(before.scores.n).toBe(7)
  const file = path.join(aFolder(), 'all.ndjson')
  expect(await foresaid(['backup', file], embedded)).toMatchObject({
    ...done,
    out: `2 workspaces with 353 rows in all are in ${file}.\n`,
  })
  rmSync(embedded.DATA_DIR, { recursive: true })
  expect(await foresaid(['restore', file], embedded)).toMatchObject(done)
  expect(await stored(embedded)).toEqual(before)
})

test('a record goes from a folder to a server, and from there back again', async () => {
  const embedded = started()
  const before = await stored(embedded)
  const file = path.join(aFolder(), 'all.ndjson')
  expect(await foresaid(['backup', file], embedded)).toMatchObject(done)
  const onServer = await server('restored')
  expect(await foresaid(['restore', file], onServer)).toMatchObject(done)
  expect(await stored(onServer)).toEqual(before)
  expect(await foresaid(['verify'], onServer)).toMatchObject({
    ...done,
    out: 'Nothing is wrong with the record.\n',
  })

  const second = path.join(aFolder(), 'all.ndjson')
  expect(await foresaid(['backup', second], onServer)).toMatchObject(done)
  const rows = (name: string) => readFileSync(name, 'utf8').split('\n').slice(1, -2)
  expect(rows(second)).toEqual(rows(file))
  rmSync(embedded.DATA_DIR, { recursive: true })
  expect(await foresaid(['restore', second], embedded)).toMatchObject(done)
  expect(await stored(embedded)).toEqual(before)
  expect(await foresaid(['verify', '--json'], embedded)).toMatchObject(done)
})

test('while someone has the folder open, all three verbs go through them', async () => {
  const home = started()
  const sql = client(home.DATA_DIR)
  onTestFinished(() => closeEmbedded(home.DATA_DIR))
  await sql`select 1`
  const file = path.join(aFolder(), 'all.ndjson')
  expect(await foresaid(['backup', file], home)).toMatchObject(done)
  await sql`update workspaces set name = 'Changed since'`
  const refused = await foresaid(['restore', file], home)
  expect(refused).toMatchObject({ code: 1, out: '' })
  expect(refused.err).toMatch(
    /was not restored\. There is a record already\. Pass --replace .* Nothing was changed\.\n$/,
  )

  const replaced = await foresaid(['restore', file, '--replace', '--json'], home)
  expect(replaced).toMatchObject(done)
  const { keptAt } = JSON.parse(replaced.out)
  expect(path.dirname(keptAt)).toBe(path.join(home.DATA_DIR, 'kept'))
  expect(readFileSync(keptAt, 'utf8')).toContain('Changed since')
  expect(await sql`select name from workspaces order by name limit 1`).toMatchObject([
    { name: 'Example: endgames' },
  ])

  await sql`update sources set text = overlay(text placing 'd' from 1 for 1)`
  const [source] = await sql`select id from sources`
  const found = await foresaid(['verify'], home)
  expect(found).toMatchObject({ code: 1, out: '' })
  expect(found.err).toContain(`✗ sources ${source?.id} (text): The text does not match the SHA-256`)
  expect(found.err).toContain('1 fault in the record.')
})

test('a file that is off makes no folder, and neither does a backup of nothing', async () => {
  const home = { DATA_DIR: path.join(aFolder(), 'data') }
  const file = path.join(aFolder(), 'all.ndjson')
  writeFileSync(file, 'Dear diary\n')
  expect(await foresaid(['restore', file], home)).toMatchObject({
    code: 1,
    err: `${file} was not restored. It is no backup of Foresaid. Nothing was changed.\n`,
  })
  const missing = await foresaid(['restore', `${file}.gone`], home)
  expect(missing.err).toBe(`${file}.gone was not restored. It does not exist. Nothing was changed.\n`)
  expect(await foresaid(['backup', file], home)).toMatchObject({
    code: 1,
    err: `There is no data in ${home.DATA_DIR} yet: \`npm start\` makes it.\n`,
  })
  expect(await foresaid(['backup'], home)).toMatchObject({ code: 2 })
  expect(await foresaid(['restore', file, file], home)).toMatchObject({ code: 2 })
  expect(existsSync(home.DATA_DIR)).toBe(false)
  expect(readdirSync(path.dirname(file))).toEqual(['all.ndjson'])
})
