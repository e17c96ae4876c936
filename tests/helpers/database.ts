import { sql as statement } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { Sql } from 'postgres'
import type { Database } from '@/lib/db/client'

/** Opens a client of the worker's database, of so many connections where the home has more than one. */
type Connect = (max?: number) => Sql

/** Where lib/db/client keeps the connection of a process: a test worker puts its own there. */
const shared = globalThis as typeof globalThis & {
  foresaidDatabase?: { sql: Sql; db: Database }
  foresaidConnect?: Connect
}

/** Opens the worker's database once; the files that a worker runs share it. */
export async function openDatabase(prepare: () => Promise<Connect>): Promise<void> {
  if (shared.foresaidDatabase) return
  shared.foresaidConnect = await prepare()
  const sql = shared.foresaidConnect()
  shared.foresaidDatabase = { sql, db: drizzle({ client: sql, casing: 'snake_case' }) }
}

/** A further client of the worker's database, for a test to end. */
export function anotherClient(max?: number): Sql {
  if (!shared.foresaidConnect) throw new Error('No database was opened for this worker.')
  return shared.foresaidConnect(max)
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
