import { sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import {
  listReferences,
  listStoredTables,
  type StoredReference,
  type StoredTable,
} from '@/lib/data/backup/stored-tables'
import type { Fault } from './record'

type Orphan = { workspaceId: string; id: string; wanted: string }

/** Rows that point at a row which is not there. PostgreSQL keeps them out, unless someone told it not to look. */
export async function orphanFaults(db: Context['db']): Promise<Fault[]> {
  const tables = await listStoredTables(db)
  const faults: Fault[] = []
  for (const reference of await listReferences(db)) {
    const table = tables.find(({ name }) => name === reference.table)
    if (!table) throw new Error(`No table ${reference.table}.`)
    for (const { workspaceId, id, wanted } of await listOrphans(db, table, reference)) {
      const message = `It points at ${wanted} of ${reference.parent}, which is not there.`
      faults.push({ table: table.name, id, workspaceId, place: placeOf(reference), message })
    }
  }
  return [...faults, ...(await lostCorrections(db))]
}

async function listOrphans(
  db: Context['db'],
  table: StoredTable,
  { columns, keys, parent }: StoredReference,
): Promise<Orphan[]> {
  const pairs = columns.map(
    (column, at) => sql`parent.${sql.identifier(keys[at] ?? '')} = child.${sql.identifier(column)}`,
  )
  const given = columns.map((column) => sql`child.${sql.identifier(column)} is not null`)
  const last = columns.at(-1) ?? ''
  const rows = await db.execute<Orphan>(sql`
    select child.${sql.identifier(table.key[0] ?? '')}::text as "workspaceId", ${idOf(table)} as id,
      child.${sql.identifier(last)}::text as wanted
    from ${sql.identifier(table.name)} child
    where ${sql.join(given, sql` and `)}
      and not exists (select from ${sql.identifier(parent)} parent where ${sql.join(pairs, sql` and `)})`)
  return [...rows]
}

/** What is never taken away once it has a history: a correction of one must find it. */
const kept = ['predictions', 'sources', 'quotes']

/** A correction names its row in words, so no foreign key holds it. */
async function lostCorrections(db: Context['db']): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const name of kept) {
    const rows = await db.execute<Orphan>(sql`
      select child.workspace_id::text as "workspaceId", child.id::text as id, child.row_id::text as wanted
      from corrections child where child.table_name = ${name}
        and not exists (select from ${sql.identifier(name)} corrected
          where corrected.workspace_id = child.workspace_id and corrected.id = child.row_id)`)
    for (const { workspaceId, id, wanted } of rows) {
      const message = `It corrects ${wanted} of ${name}, which is not there.`
      faults.push({ table: 'corrections', id, workspaceId, place: 'row_id', message })
    }
  }
  return faults
}

/** The id of a row, or for a row that joins two, both of theirs. */
function idOf({ key }: StoredTable) {
  const own = key.length > 1 ? key.slice(1) : key
  return sql.join(
    own.map((column) => sql`child.${sql.identifier(column)}::text`),
    sql` || ' ' || `,
  )
}

function placeOf({ columns }: StoredReference): string {
  return columns.filter((column) => column !== 'workspace_id' || columns.length === 1).join(', ')
}
