import postgres from 'postgres'
import { beforeEach, inject, vi } from 'vitest'
import { testClock } from './context'
import { emptyDatabase, openDatabase } from './database'
import { arrive } from './next-edge'
import { databaseUrl } from './postgres-cluster'

/** Data and action tests on PostgreSQL: each worker has its own database, empty before each test. */
await openDatabase(async () => {
  const adminUrl = inject('postgresAdminUrl')
  const name = `worker_${process.pid}`
  const admin = postgres(adminUrl, { max: 1 })
  await admin.unsafe(`create database ${name} template ${inject('postgresTemplate')}`)
  await admin.end()
  const url = databaseUrl(adminUrl, name)
  process.env.DATABASE_URL = url
  return (max = 10) => postgres(url, { max, onnotice: () => {} })
})

vi.mock('next/headers', async () => (await import('./next-edge')).nextHeaders)
vi.mock('next/cache', async () => (await import('./next-edge')).nextCache)

process.env.FORESAID_NOW = testClock

beforeEach(async () => {
  arrive()
  await emptyDatabase()
})
