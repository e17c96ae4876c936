import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Context } from '@/lib/context'
import { fail, type Refusal } from '@/lib/core/result'

type RowTable = PgTable & { workspaceId: PgColumn; id: PgColumn }
type Row<Table extends RowTable> = Table['$inferSelect']

/** `stored` is the row that stands under the id already; null where it is new, or another unique key was taken. */
export type Kept<Table extends RowTable> = { isNew: boolean; stored: Row<Table> | null }

/** Inserts a row of the viewer's workspace, unless its id is taken there (decision 003). */
export async function insertOnce<Table extends RowTable>(
  context: Context,
  table: Table,
  row: Omit<Table['$inferInsert'], 'workspaceId'> & { id: string },
): Promise<Kept<Table>> {
  const inserted = await context.db
    .insert(table as RowTable)
    .values({ ...row, workspaceId: context.viewer.workspaceId })
    .onConflictDoNothing()
    .returning({ id: table.id })
  if (inserted.length > 0) return { isNew: true, stored: null }
  return { isNew: false, stored: await findRow(context, table, row.id) }
}

/** A row of the viewer's workspace, whole, to hold a further entry of its id against. */
export async function findRow<Table extends RowTable>(
  { db, viewer }: Context,
  table: Table,
  id: string,
): Promise<Row<Table> | null> {
  const [row] = await db
    .select()
    .from(table as RowTable)
    .where(and(eq(table.workspaceId, viewer.workspaceId), eq(table.id, id)))
    .limit(1)
  return row ?? null
}

/**
 * The answer to a further entry of an id: null where it says what is stored, so that a second press succeeds like the
 * first; else a refusal, since nothing of it would be kept. What the entry leaves undefined is not compared.
 */
export function refuseOther(stored: object, entry: object): Refusal | null {
  const kept = new Map(Object.entries(stored))
  const isSame = Object.entries(entry).every(
    ([name, value]) => value === undefined || isDeepStrictEqual(kept.get(name), value),
  )
  return isSame ? null : savedOtherwise()
}

/** The refusal of an entry whose id stands for something else already. */
export function savedOtherwise(): Refusal {
  return fail(
    'This form was saved before, with other content. Copy what you typed, reload the page and look at what is on record.',
  )
}
