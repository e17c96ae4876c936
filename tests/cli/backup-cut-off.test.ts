import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import postgres, { type Sql } from 'postgres'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { insertSource } from '@/lib/data/sources'
import { findViewer } from '@/lib/auth/viewer'
import { withSchema } from '@/lib/db/client'
import { closeEmbedded } from '@/lib/db/embedded/connect'
import { aFolder, everyRow } from '../helpers/backup'
import { runProgram, runTypeScript } from '../helpers/command'
import { embeddedOptions } from '../helpers/embedded-folder'
import { type Cluster, databaseUrl, startCluster } from '../helpers/postgres-cluster'

let cluster: Cluster
let admin: Sql

beforeAll(async () => {
  cluster = await startCluster()
  admin = postgres(cluster.adminUrl, { max: 1 })
}, 60_000)
afterAll(async () => {
  await admin.end()
  cluster.stop()
})

const foresaid = (words: string[], home: Home) => runTypeScript('lib/cli/main.ts', words, home)

type Home = { DATA_DIR: string; DATABASE_URL: string }

async function home(kind: 'embedded' | 'server'): Promise<Home> {
  const name = `cut_${kind}_${process.hrtime()[1]}`
  if (kind === 'server') await admin.unsafe(`create database ${name}`)
  const found = {
    DATA_DIR: path.join(aFolder(), 'data'),
    DATABASE_URL: kind === 'server' ? databaseUrl(cluster.adminUrl, name) : '',
  }
  expect(await runTypeScript('lib/cli/prepare.ts', [], found)).toMatchObject({ code: 0 })
  return found
}

/** Runs something on a home's database, which nobody else has open. */
async function on<T>({ DATA_DIR, DATABASE_URL }: Home, use: (sql: Sql) => Promise<T>): Promise<T> {
  const sql = DATABASE_URL ? postgres(DATABASE_URL, { max: 1 }) : postgres(embeddedOptions(DATA_DIR))
  try {
    return await use(sql)
  } finally {
    await sql.end()
    if (!DATABASE_URL) await closeEmbedded(DATA_DIR)
  }
}

/** Texts enough for a restore to take a while. */
async function fill(sql: Sql): Promise<void> {
  const db = withSchema(sql)
  const viewer = await findViewer(db, undefined)
  if (!viewer) throw new Error('No workspace.')
  for (let count = 0; count < 8; count += 1) {
    const text = `${count} ${'Words that fill a text. '.repeat(40_000)}`
    await insertSource(
      { db, viewer, now: new Date() },
      { id: v7(), title: `${count}`, publishedOn: '2022-06-07', text },
    )
  }
}

test.each(['embedded', 'server'] as const)(
  'a restore killed in its middle leaves the old record as it was (%s)',
  async (kind) => {
    const data = await home(kind)
    const file = path.join(aFolder(), 'all.ndjson')
    await on(data, fill)
    expect(await foresaid(['backup', file], data)).toMatchObject({ code: 0 })
    const before = await on(data, async (sql) => {
      await sql`update workspaces set name = 'Changed since'`
      return everyRow({ db: withSchema(sql) })
    })

    const words = [
      '--conditions=react-server',
      '--import',
      'tsx',
      'lib/cli/main.ts',
      'restore',
      file,
      '--replace',
    ]
    const child = spawn(process.execPath, words, { env: { ...process.env, ...data }, stdio: 'ignore' })
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)))
    const kept = path.join(data.DATA_DIR, 'kept')
    const isKept = () => existsSync(kept) && readdirSync(kept).some((name) => name.endsWith('.ndjson'))
    while (!isKept() && child.exitCode === null) await wait(2)
    await wait(100)
    child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')

    expect(await on(data, (sql) => everyRow({ db: withSchema(sql) }))).toEqual(before)
    expect(await foresaid(['restore', file, '--replace'], data)).toMatchObject({ code: 0 })
    const names = await on(data, (sql) => sql`select name from workspaces where is_example`)
    expect(names).toMatchObject([{ name: 'Example: endgames' }])
  },
  240_000,
)

/** A disk of 64 kB; null where nobody may mount one. */
function smallDisk(): string | null {
  const folder = aFolder()
  const mounted = spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', 'size=64k', 'none', folder])
  if (mounted.status !== 0) return null
  onTestFinished(() => void spawnSync('/bin/umount', [folder]))
  return folder
}

const command = (file: string) =>
  `exec '${process.execPath}' --conditions=react-server --import tsx lib/cli/main.ts backup '${file}'`

test('a disk that is full, or a file that may not grow, ends in a sentence and leaves no half behind', async () => {
  const data = await home('server')
  const disk = smallDisk()
  const tries: [string, string][] = [[aFolder(), 'ulimit -f 64; ']]
  if (disk) tries.push([disk, ''])
  for (const [folder, limit] of tries) {
    const file = path.join(folder, 'all.ndjson')
    expect(await runProgram('bash', ['-c', `${limit}${command(file)}`], data)).toMatchObject({
      code: 1,
      out: '',
      err: `There is no room for the backup at ${file}. No half of it was left there.\n`,
    })
    expect(readdirSync(folder)).toEqual([])
  }
})

test('an earlier backup stays whole when the next finds no room', async () => {
  const data = await home('server')
  const file = path.join(aFolder(), 'all.ndjson')
  expect(await foresaid(['backup', file], data)).toMatchObject({ code: 0 })
  const first = readFileSync(file)
  expect(await runProgram('bash', ['-c', `ulimit -f 64; ${command(file)}`], data)).toMatchObject({ code: 1 })
  expect(readFileSync(file).equals(first)).toBe(true)
  expect(readdirSync(path.dirname(file))).toEqual(['all.ndjson'])
})
