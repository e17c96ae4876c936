import { and, desc, eq, inArray, or } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Context } from '@/lib/context'
import { groupBy } from '@/lib/core/group'
import { corrections } from '@/lib/db/schema/corrections'
import { findRow } from './insert-once'

/** One field of one row, before and after. Values are kept as text. */
export type Change = {
  tableName: 'predictions' | 'forecasts' | 'quotes' | 'sources' | 'speakers' | 'events' | 'corrections'
  rowId: string
  field: string
  oldValue: string | null
  newValue: string | null
}

type Facts = Readonly<Record<string, string | null>>

/** The fields of a row that an entry would make different. */
export function changesOf(
  tableName: Change['tableName'],
  rowId: string,
  before: object,
  after: Facts,
): Change[] {
  const kept = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after).flatMap(([field, newValue]) => {
    const was = kept.get(field)
    const oldValue = typeof was === 'string' ? was : null
    return oldValue === newValue ? [] : [{ tableName, rowId, field, oldValue, newValue }]
  })
}

/** What was put right in one press, each field a row; the first takes the id that the form made. */
export async function insertCorrections(
  { db, viewer }: Context,
  { id, why }: { id: string; why: string },
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return
  const { workspaceId } = viewer
  const rows = changes.map((change, index) => ({ ...change, workspaceId, why, id: index === 0 ? id : v7() }))
  await db.insert(corrections).values(rows)
}

/** Whether a press under this id was recorded. */
export async function hasCorrection(context: Context, id: string): Promise<boolean> {
  return (await findRow(context, corrections, id)) !== null
}

const mostCorrections = 400

/** What was put right in some rows, the newest first. */
export async function listCorrections(
  { db, viewer }: Context,
  rows: readonly Pick<Change, 'tableName' | 'rowId'>[],
) {
  if (rows.length === 0) return []
  const byTable = groupBy(rows, ({ tableName }) => tableName)
  const isOneOf = [...byTable].map(([tableName, within]) =>
    and(
      eq(corrections.tableName, tableName),
      inArray(
        corrections.rowId,
        within.map(({ rowId }) => rowId),
      ),
    ),
  )
  return db
    .select({
      id: corrections.id,
      tableName: corrections.tableName,
      rowId: corrections.rowId,
      field: corrections.field,
      oldValue: corrections.oldValue,
      newValue: corrections.newValue,
      why: corrections.why,
      recordedAt: corrections.createdAt,
    })
    .from(corrections)
    .where(and(eq(corrections.workspaceId, viewer.workspaceId), or(...isOneOf)))
    .orderBy(desc(corrections.createdAt), desc(corrections.id))
    .limit(mostCorrections)
}

/** The newest presses that put something right in a row: which fields, when, and why. */
export async function listPresses(context: Context, row: Pick<Change, 'tableName' | 'rowId'>) {
  const rows = await listCorrections(context, [row])
  const presses = groupBy(rows, ({ recordedAt, why }) => `${recordedAt.getTime()} ${why}`)
  return [...presses.values()].flatMap((changes) => {
    const [first] = changes
    if (!first) return []
    const { recordedAt, why } = first
    return [{ recordedAt, why, fields: changes.map(({ field }) => field).reverse() }]
  })
}
