import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { events, predictionEvents } from '@/lib/db/schema/events'
import { type EventFacts, eventColumns } from './event-list'
import { insertOnce } from './insert-once'

type NewEvent = Omit<typeof events.$inferInsert, 'workspaceId' | 'createdAt'>

/** Records what happened. The same id a second time changes nothing and is not new. */
export async function insertEvent(context: Context, event: NewEvent) {
  return { id: event.id, ...(await insertOnce(context, events, event)) }
}

/** Which of these ids are events of the viewer's workspace. */
export async function listEventIds({ db, viewer }: Context, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.workspaceId, viewer.workspaceId), inArray(events.id, [...ids])))
    .limit(ids.length)
  return rows.map((row) => row.id)
}

/** What is known of an event of the viewer's; the row is locked until the transaction ends. */
export async function lockEvent({ db, viewer }: Context, id: string): Promise<EventFacts | null> {
  const [row] = await db
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.workspaceId, viewer.workspaceId), eq(events.id, id)))
    .limit(1)
    .for('no key update')
  return row ?? null
}

export async function updateEvent({ db, viewer }: Context, { id, ...facts }: EventFacts): Promise<void> {
  await db
    .update(events)
    .set(facts)
    .where(and(eq(events.workspaceId, viewer.workspaceId), eq(events.id, id)))
}

type Links = { eventId: string; predictionIds: readonly string[] }

/** Says that an event bears on predictions; those on which it did not bear before. */
export async function insertPredictionEvents(
  { db, viewer }: Context,
  { eventId, predictionIds }: Links,
): Promise<string[]> {
  const { workspaceId } = viewer
  const rows = await db
    .insert(predictionEvents)
    .values(predictionIds.map((predictionId) => ({ workspaceId, eventId, predictionId })))
    .onConflictDoNothing()
    .returning({ id: predictionEvents.predictionId })
  return rows.map(({ id }) => id)
}

/** Says that an event bears on a prediction; saying it again changes nothing. */
export async function insertPredictionEvent(
  { db, viewer }: Context,
  link: { predictionId: string; eventId: string },
): Promise<void> {
  await db
    .insert(predictionEvents)
    .values({ ...link, workspaceId: viewer.workspaceId })
    .onConflictDoNothing()
}

/** Takes back that an event bears on a prediction. Evidence of a resolution is another table and stays. */
export async function deletePredictionEvent(
  { db, viewer }: Context,
  link: { predictionId: string; eventId: string },
): Promise<void> {
  await db
    .delete(predictionEvents)
    .where(
      and(
        eq(predictionEvents.workspaceId, viewer.workspaceId),
        eq(predictionEvents.predictionId, link.predictionId),
        eq(predictionEvents.eventId, link.eventId),
      ),
    )
}
