import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as applyMigrations } from 'drizzle-orm/postgres-js/migrator'
import type { Sql } from 'postgres'
import { migrationsFolder } from './migrations'

/** "foresaid" in letters of a phone, so that two migrators of this product meet on one lock. */
const migrationLock = 36737243

/**
 * Brings the database up to the newest migration; safe to call from several processes at once.
 * The client must have `max: 1`: the lock is the transaction's, and drizzle's migrator commits it at its end.
 */
export async function migrate(sql: Sql): Promise<void> {
  await sql`begin`
  try {
    await sql`select pg_advisory_xact_lock(${migrationLock})`
    await applyMigrations(drizzle({ client: sql, casing: 'snake_case' }), {
      migrationsFolder,
    })
  } catch (error) {
    await sql`rollback`
    throw error
  }
}
