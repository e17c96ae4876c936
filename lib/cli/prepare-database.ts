import { connect, withSchema } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { findMigrationState } from '@/lib/db/migrations'
import { newerSentence } from '@/lib/readiness'

/** Brings a database up to date that may be new; refuses a server that is too old, and data that is too new. */
export async function prepareDatabase(): Promise<void> {
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
