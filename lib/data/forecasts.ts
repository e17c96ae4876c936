import { and, desc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { forecasts } from '@/lib/db/schema/forecasts'

type NewForecast = Omit<typeof forecasts.$inferInsert, 'workspaceId' | 'createdAt'>

/** Logs a chance, or its withdrawal. The same id a second time changes nothing and is not new. */
export async function insertForecast({ db, viewer }: Context, forecast: NewForecast) {
  const rows = await db
    .insert(forecasts)
    .values({ ...forecast, workspaceId: viewer.workspaceId })
    .onConflictDoNothing()
    .returning({ id: forecasts.id })
  return { id: forecast.id, isNew: rows.length > 0 }
}

/** Whether a forecast of that id was logged already. */
export async function hasForecast({ db, viewer }: Context, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: forecasts.id })
    .from(forecasts)
    .where(and(eq(forecasts.workspaceId, viewer.workspaceId), eq(forecasts.id, id)))
    .limit(1)
  return rows.length > 0
}

/** The newest forecast of a track; its probability is null where it was withdrawn. */
export async function findLatestForecast(
  { db, viewer }: Context,
  track: { predictionId: string; forecasterId: string },
) {
  const [row] = await db
    .select({ id: forecasts.id, probability: forecasts.probability, madeAt: forecasts.madeAt })
    .from(forecasts)
    .where(
      and(
        eq(forecasts.workspaceId, viewer.workspaceId),
        eq(forecasts.predictionId, track.predictionId),
        eq(forecasts.forecasterId, track.forecasterId),
      ),
    )
    .orderBy(desc(forecasts.madeAt), desc(forecasts.createdAt), desc(forecasts.id))
    .limit(1)
  return row ? { ...row, madeAt: row.madeAt.toISOString() } : null
}
