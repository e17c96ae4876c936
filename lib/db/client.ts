import path from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import postgres, { type Options, type Sql } from 'postgres'
import { closeEmbedded, embeddedSocket } from '@/lib/db/embedded/connect'
import { env } from '@/lib/validation/env'

/** The database as data functions see it: the pool, or the transaction that an action opened. */
export type Database = PgDatabase<PostgresJsQueryResultHKT, Record<string, never>>

type Opened = { sql: Sql; db: Database }

/** Next may load this module more than once in a process; the connection is one. */
const shared = globalThis as typeof globalThis & { foresaidDatabase?: Opened }

/** The one connection of this process, opened on first use: PostgreSQL by DATABASE_URL, or the embedded one. */
export function database(): Database {
  shared.foresaidDatabase ??= open()
  return shared.foresaidDatabase.db
}

/** Ends the connection and, where this process is the embedded host, closes the engine in order. */
export async function closeDatabase(): Promise<void> {
  const opened = shared.foresaidDatabase
  shared.foresaidDatabase = undefined
  await opened?.sql.end({ timeout: 5 })
  if (!env().DATABASE_URL) await closeEmbedded(dataDir())
}

/** The folder of the embedded database, absolute. */
export function dataDir(): string {
  return path.resolve(env().DATA_DIR)
}

/** A postgres.js client for either home; `max` is 1 embedded, since its engine has a single session. */
export function connect(options: Options<Record<string, never>> = {}): Sql {
  const { DATABASE_URL } = env()
  const common = { onnotice: () => {}, connect_timeout: 10, ...options }
  if (DATABASE_URL) return postgres(DATABASE_URL, { max: 10, ...common })
  return postgres({
    ...common,
    max: 1,
    max_lifetime: null, // its timer would keep a command from ending
    database: 'postgres',
    username: 'postgres',
    socket: embeddedSocket(dataDir()),
  } as Options<Record<string, never>>)
}

/** Drizzle over a client, with the casing that the schema was written in. */
export function withSchema(sql: Sql): Database {
  return drizzle({ client: sql, casing: 'snake_case' })
}

function open(): Opened {
  const sql = connect()
  return { sql, db: withSchema(sql) }
}
