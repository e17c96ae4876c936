import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres, { type Options } from 'postgres'
import { beforeEach, vi } from 'vitest'
import { embeddedSocket } from '@/lib/db/embedded/connect'
import { migrate } from '@/lib/db/migrate'
import { testClock } from './context'
import { emptyDatabase, openDatabase } from './database'
import { arrive } from './next-edge'

/** Data and action tests on the embedded engine, in memory behind the same socket; empty before each test. */
await openDatabase(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'foresaid-embedded-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  process.env.DATA_DIR = folder
  delete process.env.DATABASE_URL
  const connect = () =>
    postgres({
      max: 1,
      database: 'postgres',
      username: 'postgres',
      onnotice: () => {},
      socket: embeddedSocket(folder, { memory: true }),
    } as Options<Record<string, never>>)
  const migrator = connect()
  await migrate(migrator)
  await migrator.end()
  return connect
})

vi.mock('next/headers', async () => (await import('./next-edge')).nextHeaders)
vi.mock('next/cache', async () => (await import('./next-edge')).nextCache)

process.env.FORESAID_NOW = testClock

beforeEach(async () => {
  arrive()
  await emptyDatabase()
})
