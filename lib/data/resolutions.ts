import { and, asc, desc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { resolutionEvents, resolutions } from '@/lib/db/schema/resolutions'
import { findRow, insertOnce } from './insert-once'

type NewResolution = Omit<typeof resolutions.$inferInsert, 'workspaceId' | 'createdAt'> & {
  eventIds?: readonly string[]
}

const columns = {
  id: resolutions.id,
  outcome: resolutions.outcome,
  knownOn: resolutions.knownOn,
  reasoning: resolutions.reasoning,
  recordedAt: resolutions.createdAt,
}

/** A further row of a prediction's answer, with its evidence. The same id a second time changes nothing. */
export async function insertResolution(context: Context, { eventIds = [], ...resolution }: NewResolution) {
  const { isNew } = await insertOnce(context, resolutions, resolution)
  if (isNew && eventIds.length > 0) {
    const { workspaceId } = context.viewer
    const evidence = [...new Set(eventIds)]
    await context.db
      .insert(resolutionEvents)
      .values(evidence.map((eventId) => ({ workspaceId, resolutionId: resolution.id, eventId })))
  }
  return { id: resolution.id, isNew }
}

/** The resolution that was recorded under an id, with its evidence in order of ids, or null. */
export async function findResolution(context: Context, id: string) {
  const row = await findRow(context, resolutions, id)
  if (!row) return null
  const { db, viewer } = context
  const evidence = await db
    .select({ eventId: resolutionEvents.eventId })
    .from(resolutionEvents)
    .where(and(eq(resolutionEvents.workspaceId, viewer.workspaceId), eq(resolutionEvents.resolutionId, id)))
    .orderBy(asc(resolutionEvents.eventId))
    .limit(mostEvidence)
  return { ...row, eventIds: evidence.map(({ eventId }) => eventId) }
}

const mostEvidence = 1000

/** The newest resolutions of a prediction, corrections and re-openings among them. */
export async function listResolutions({ db, viewer }: Context, predictionId: string, limit: number) {
  return db
    .select(columns)
    .from(resolutions)
    .where(and(eq(resolutions.workspaceId, viewer.workspaceId), eq(resolutions.predictionId, predictionId)))
    .orderBy(desc(resolutions.createdAt), desc(resolutions.id))
    .limit(limit)
}

/** The resolution in force: the newest, and none where that one reopened the question. */
export async function findEffectiveResolution(context: Context, predictionId: string) {
  const [newest] = await listResolutions(context, predictionId, 1)
  return newest && newest.outcome !== 'reopened' ? newest : null
}
