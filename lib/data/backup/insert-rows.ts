import { sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { BackupRow } from './read'
import { identifiers } from './stored-rows'
import type { StoredTable } from './stored-tables'

/** Some rows of one table, each as its JSON text. */
export type RowsOf = { table: string; texts: string[] }

const mostRows = 500
const mostCharacters = 4_000_000

/** Gathers rows that follow each other in one table, as many as go well in one statement. */
export async function* rowsByTable(rows: AsyncIterable<BackupRow>): AsyncGenerator<RowsOf> {
  let batch: RowsOf | null = null
  let characters = 0
  for await (const { table, text } of rows) {
    const isFull = characters > mostCharacters || (batch?.texts.length ?? 0) >= mostRows
    if (batch && (isFull || batch.table !== table)) {
      yield batch
      batch = null
      characters = 0
    }
    batch ??= { table, texts: [] }
    batch.texts.push(text)
    characters += text.length
  }
  if (batch) yield batch
}

/** Stores rows as they are; what points into the same table stays empty until `fillWithin`. */
export async function storeRows(db: Context['db'], table: StoredTable, texts: string[]): Promise<void> {
  const { name, columns, within } = table
  const values = sql.join(
    columns.map((column) => (within.includes(column) ? sql`null` : sql.identifier(column))),
    sql`, `,
  )
  await db.execute(sql`insert into ${sql.identifier(name)} (${identifiers(columns)})
    select ${values} from jsonb_populate_recordset(null::${sql.identifier(name)}, ${listOf(texts)}::text::jsonb)`)
}

/** Lets rows point at others of their table, now that all are there. */
export async function fillWithin(
  db: Context['db'],
  table: StoredTable | undefined,
  texts: string[],
): Promise<void> {
  if (!table) return
  const name = sql.identifier(table.name)
  const equal = (column: string) => sql`stored.${sql.identifier(column)} = given.${sql.identifier(column)}`
  const set = (column: string) => sql`${sql.identifier(column)} = given.${sql.identifier(column)}`
  const given = (column: string) => sql`given.${sql.identifier(column)} is not null`
  await db.execute(sql`update ${name} stored set ${sql.join(table.within.map(set), sql`, `)}
    from jsonb_populate_recordset(null::${name}, ${listOf(texts)}::text::jsonb) given
    where ${sql.join(table.key.map(equal), sql` and `)}
      and (${sql.join(table.within.map(given), sql` or `)})`)
}

function listOf(texts: readonly string[]): string {
  return `[${texts.join(',')}]`
}
