import { sql as statement } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'
import type { Database } from '@/lib/db/client'

/** Where lib/db/client keeps the connection of a process: a test worker puts its own there. */
const shared = globalThis as typeof globalThis & { foresaidDatabase?: { sql: Sql; db: Database } }

/** Opens the worker's database once; the files that a worker runs share it. */
export async function openDatabase(open: () => Promise<Sql>): Promise<void> {
  if (shared.foresaidDatabase) return
  const sql = await open()
  shared.foresaidDatabase = { sql, db: drizzle({ client: sql, casing: 'snake_case' }) }
}

/** The database of this worker, as data functions see it. */
export function testDatabase(): Database {
  if (!shared.foresaidDatabase) throw new Error('No database was opened for this worker.')
  return shared.foresaidDatabase.db
}

/** Every table hangs on a workspace, so this empties all of them. */
export async function emptyDatabase(): Promise<void> {
  await testDatabase().execute(statement`truncate workspaces cascade`)
}
