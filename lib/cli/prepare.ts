import { ensureWorkspaces } from '@/lib/data/workspaces'
import { closeDatabase, connect, database, withSchema } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { findMigrationState } from '@/lib/db/migrations'
import { describeTrouble } from '@/lib/db/trouble'
import { newerSentence } from '@/lib/readiness'
import { clock } from '@/lib/validation/env'

/** The step of `npm start` before the pages: a database that answers, is up to date and holds its workspaces. */
try {
  await prepare()
} catch (error) {
  console.error(describeTrouble(error))
  process.exitCode = 1
}

async function prepare(): Promise<void> {
  try {
    await prepareDatabase()
    await ensureWorkspaces(database(), clock())
  } finally {
    await closeDatabase()
  }
}

async function prepareDatabase(): Promise<void> {
  const sql = connect({ max: 1 })
  try {
    await refuseOldServer(sql)
    const { unknown } = await findMigrationState(withSchema(sql))
    if (unknown > 0) throw new Error(newerSentence)
    await migrate(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function refuseOldServer(sql: ReturnType<typeof connect>): Promise<void> {
  const [row] = await sql<{ server_version: string }[]>`show server_version`
  const version = row?.server_version ?? ''
  if (Number.parseInt(version, 10) < 15) {
    throw new Error(`Foresaid needs PostgreSQL 15 or newer, and the server is ${version}.`)
  }
}
