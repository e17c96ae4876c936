import postgres from 'postgres'
import { beforeEach, inject } from 'vitest'
import { emptyDatabase, openDatabase } from './database'
import { testClock } from './context'
import { databaseUrl } from './postgres-cluster'

/** Data and action tests on PostgreSQL: each worker has its own database, empty before each test. */
await openDatabase(async () => {
  const adminUrl = inject('postgresAdminUrl')
  const name = `worker_${process.pid}`
  const admin = postgres(adminUrl, { max: 1 })
  await admin.unsafe(`create database ${name} template ${inject('postgresTemplate')}`)
  await admin.end()
  process.env.DATABASE_URL = databaseUrl(adminUrl, name)
  return postgres(process.env.DATABASE_URL, { max: 10, onnotice: () => {} })
})

process.env.FORESAID_NOW = testClock

beforeEach(emptyDatabase)
