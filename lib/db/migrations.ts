import path from 'node:path'
import { sql } from 'drizzle-orm'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { ProgramSchema } from '@/lib/core/backup/format'
import type { Database } from '@/lib/db/client'

/** How the database stands to this program's migrations: `unknown` ones were made by another version of it. */
export type MigrationState = { applied: number; pending: number; unknown: number }

export const migrationsFolder = path.join(process.cwd(), 'drizzle')

let read: Set<number> | undefined

/** Compares what the database says was applied with what this program brings. */
export async function findMigrationState(db: Database): Promise<MigrationState> {
  read ??= new Set(readMigrationFiles({ migrationsFolder }).map((migration) => migration.folderMillis))
  const known = read
  const applied = await listApplied(db)
  const unknown = applied.filter((when) => !known.has(when)).length
  return { applied: applied.length, pending: known.size - (applied.length - unknown), unknown }
}

async function listApplied(db: Database): Promise<number[]> {
  const [table] = await db.execute<{ name: string | null }>(
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as name`,
  )
  if (!table?.name) return []
  const rows = await db.execute<{ created_at: string }>(
    sql`select created_at from drizzle.__drizzle_migrations`,
  )
  return rows.map((row) => Number(row.created_at))
}

/** The schema that this program brings: its newest migration, and the moments of all. */
export function programSchema(): ProgramSchema {
  const migrations = readMigrationFiles({ migrationsFolder })
  const newest = migrations.at(-1)
  if (!newest) throw new Error(`There are no migrations in ${migrationsFolder}.`)
  const known = migrations.map((migration) => migration.folderMillis)
  return { newest: newest.folderMillis, hash: newest.hash, known }
}
