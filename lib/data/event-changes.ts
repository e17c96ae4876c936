import { and, eq, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { corrections } from '@/lib/db/schema/corrections'
import { events } from '@/lib/db/schema/events'

/** One field of an event that was put right. */
export type EventChange = {
  id: string
  field: string
  oldValue: string | null
  newValue: string | null
  why: string
  recordedAt: string
}

/** What was put right about the event in the outer query, the newest first. */
export function changesOfEvent(db: Context['db']) {
  const { id, field, oldValue, newValue, why, createdAt } = corrections
  const changed = db
    .select({
      rows: sql`json_agg(json_build_object('id', ${id}, 'field', ${field}, 'oldValue', ${oldValue},
        'newValue', ${newValue}, 'why', ${why}, 'recordedAt', ${createdAt}) order by ${createdAt} desc, ${id} desc)`,
    })
    .from(corrections)
    .where(
      and(
        eq(corrections.workspaceId, events.workspaceId),
        eq(corrections.tableName, 'events'),
        eq(corrections.rowId, events.id),
      ),
    )
  return sql<EventChange[]>`coalesce(${changed}, '[]')`
}
