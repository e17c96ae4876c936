import { sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { BackupTable } from '@/lib/core/backup/format'

/** A table as the database itself knows it. */
export type StoredTable = BackupTable & {
  columns: string[]
  /** Its primary key, in order. */
  key: string[]
  /** The tables it points to, itself left out. */
  parents: string[]
  /** Columns that point into the same table: filled once all of its rows are there. */
  within: string[]
}

/** Every foreign key that a column of the record stands in. */
export type StoredReference = {
  name: string
  table: string
  columns: string[]
  parent: string
  keys: string[]
}

/**
 * Every table of the record, each after those that it points to. They are asked of the database, not listed here: a
 * table that a later migration adds is in the next backup without anyone thinking of it.
 */
export async function listStoredTables(db: Context['db']): Promise<StoredTable[]> {
  const rows = await db.execute<StoredTable>(sql`
    select c.relname::text as name,
      array(select attname::text from pg_attribute
        where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
      (select ${names('p.conrelid', 'p.conkey')} from pg_constraint p
        where p.conrelid = c.oid and p.contype = 'p') as key,
      array(select distinct t.relname::text from pg_constraint f join pg_class t on t.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as parents,
      array(select distinct a.attname::text from pg_constraint f
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (f.conkey) and not a.attnotnull
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid = c.oid) as within
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    order by c.relname`)
  return parentsFirst([...rows])
}

/** Every foreign key of the record. */
export async function listReferences(db: Context['db']): Promise<StoredReference[]> {
  const rows = await db.execute<StoredReference>(sql`
    select f.conname::text as name, c.relname::text as table, t.relname::text as parent,
      ${names('f.conrelid', 'f.conkey')} as columns, ${names('f.confrelid', 'f.confkey')} as keys
    from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_class t on t.oid = f.confrelid
    where f.contype = 'f' and f.connamespace = 'public'::regnamespace order by f.conname`)
  return [...rows]
}

/** The names of columns by their numbers, in the order of those. */
function names(relation: string, numbers: string) {
  return sql.raw(`array(select a.attname::text from unnest(${numbers}) with ordinality k(number, place)
    join pg_attribute a on a.attrelid = ${relation} and a.attnum = k.number order by k.place)`)
}

function parentsFirst(tables: StoredTable[]): StoredTable[] {
  const sorted: StoredTable[] = []
  const waiting = [...tables]
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ parents }) =>
      parents.every((parent) => sorted.some(({ name }) => name === parent)),
    )
    const [table] = next < 0 ? [] : waiting.splice(next, 1)
    if (!table)
      throw new Error(`These tables point at each other: ${waiting.map(({ name }) => name).join(', ')}.`)
    sorted.push(table)
  }
  return sorted
}
