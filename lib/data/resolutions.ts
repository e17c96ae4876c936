import { and, desc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { resolutionEvents, resolutions } from '@/lib/db/schema/resolutions'

type NewResolution = Omit<typeof resolutions.$inferInsert, 'workspaceId' | 'createdAt'> & {
  eventIds?: readonly string[]
}

const columns = {
  id: resolutions.id,
  outcome: resolutions.outcome,
  knownOn: resolutions.knownOn,
  reasoning: resolutions.reasoning,
}

/** A further row of a prediction's answer, with its evidence. The same id a second time changes nothing. */
export async function insertResolution(
  { db, viewer }: Context,
  { eventIds = [], ...resolution }: NewResolution,
) {
  const { workspaceId } = viewer
  const rows = await db
    .insert(resolutions)
    .values({ ...resolution, workspaceId })
    .onConflictDoNothing()
    .returning({ id: resolutions.id })
  const isNew = rows.length > 0
  if (isNew && eventIds.length > 0) {
    const evidence = [...new Set(eventIds)]
    await db
      .insert(resolutionEvents)
      .values(evidence.map((eventId) => ({ workspaceId, resolutionId: resolution.id, eventId })))
  }
  return { id: resolution.id, isNew }
}

/** Whether a resolution of that id was recorded already. */
export async function hasResolution({ db, viewer }: Context, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: resolutions.id })
    .from(resolutions)
    .where(and(eq(resolutions.workspaceId, viewer.workspaceId), eq(resolutions.id, id)))
    .limit(1)
  return rows.length > 0
}

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
