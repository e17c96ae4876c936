import { and, asc, eq, or, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { events, predictionEvents } from '@/lib/db/schema/events'
import { resolutionEvents, resolutions } from '@/lib/db/schema/resolutions'
import { type EventFacts, eventColumns } from './event-list'

/** An event beside a prediction: it bears on it, or a resolution rests on it, or both. */
export type PredictionEvent = EventFacts & { bears: boolean; resolutionIds: string[] }

const mostEvents = 500

/** The events that bear on a prediction or support a resolution of it, in time. */
export async function listEvidence(
  { db, viewer }: Context,
  predictionId: string,
): Promise<PredictionEvent[]> {
  const supported = db
    .select({
      eventId: resolutionEvents.eventId,
      ids: sql<string[]>`array_agg(${resolutionEvents.resolutionId}::text)`.as('resolution_ids'),
    })
    .from(resolutionEvents)
    .innerJoin(
      resolutions,
      and(
        eq(resolutions.workspaceId, resolutionEvents.workspaceId),
        eq(resolutions.id, resolutionEvents.resolutionId),
      ),
    )
    .where(
      and(eq(resolutionEvents.workspaceId, viewer.workspaceId), eq(resolutions.predictionId, predictionId)),
    )
    .groupBy(resolutionEvents.eventId)
    .as('supported')
  const rows = await db
    .select({ ...eventColumns, bearsOn: predictionEvents.predictionId, resolutionIds: supported.ids })
    .from(events)
    .leftJoin(
      predictionEvents,
      and(
        eq(predictionEvents.workspaceId, events.workspaceId),
        eq(predictionEvents.eventId, events.id),
        eq(predictionEvents.predictionId, predictionId),
      ),
    )
    .leftJoin(supported, eq(supported.eventId, events.id))
    .where(
      and(
        eq(events.workspaceId, viewer.workspaceId),
        or(sql`${predictionEvents.predictionId} is not null`, sql`${supported.eventId} is not null`),
      ),
    )
    .orderBy(asc(events.happenedOn), asc(events.id))
    .limit(mostEvents)
  return rows.map(({ bearsOn, resolutionIds, ...event }) => ({
    ...event,
    bears: bearsOn !== null,
    resolutionIds: resolutionIds ?? [],
  }))
}
