import { createHash } from 'node:crypto'
import { type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { StoredTable } from './stored-tables'

/** So much is asked for at once: a text may hold 2 MB, and most rows hold a line. */
const bytesAtOnce = 8_000_000
const mostAtOnce = 500

/**
 * The rows of a table as JSON, in the order of its key, a few at a time. Call it inside a transaction, one table
 * after the other; `beginReading` comes first.
 */
export async function* storedRows(db: Context['db'], table: StoredTable): AsyncGenerator<string> {
  const order = identifiers(table.key)
  await db.execute(sql`declare foresaid_rows no scroll cursor for
    select to_jsonb(stored)::text as row
    from (select ${identifiers(table.columns)} from ${sql.identifier(table.name)}) stored order by ${order}`)
  for (let size = 4; ; ) {
    const rows = await db.execute<{ row: string }>(sql.raw(`fetch ${size} from foresaid_rows`))
    for (const { row } of rows) yield row
    if (rows.length < size) break
    const largest = Math.max(...rows.map(({ row }) => row.length))
    size = Math.max(1, Math.min(size * 4, mostAtOnce, Math.floor(bytesAtOnce / largest)))
  }
  await db.execute(sql`close foresaid_rows`)
}

/** Makes instants read the same from every server, whatever its zone. */
export async function beginReading(db: Context['db']): Promise<void> {
  await db.execute(sql`set local time zone 'UTC'`)
}

/** One figure for all rows of a table, the same where every row is. */
export async function digestOf(db: Context['db'], table: StoredTable): Promise<string> {
  const digest = createHash('sha256')
  for await (const row of storedRows(db, table)) digest.update(`${row}\n`)
  return digest.digest('hex')
}

export function identifiers(names: readonly string[]): SQL {
  return sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  )
}
