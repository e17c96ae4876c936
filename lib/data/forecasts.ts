import { and, asc, desc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { forecasts } from '@/lib/db/schema/forecasts'
import { findRow, insertOnce } from './insert-once'

type NewForecast = Omit<typeof forecasts.$inferInsert, 'workspaceId' | 'createdAt'>

/** Logs a chance, or its withdrawal. The same id a second time changes nothing and is not new. */
export async function insertForecast(context: Context, forecast: NewForecast) {
  return { id: forecast.id, ...(await insertOnce(context, forecasts, forecast)) }
}

/** The forecast that was logged under an id, or null. */
export function findForecast(context: Context, id: string) {
  return findRow(context, forecasts, id)
}

/** The first forecast of a prediction, whoever made it: entered with the prediction itself. */
export async function findFirstForecast({ db, viewer }: Context, predictionId: string) {
  const [row] = await db
    .select({ probability: forecasts.probability, low: forecasts.low, high: forecasts.high })
    .from(forecasts)
    .where(and(eq(forecasts.workspaceId, viewer.workspaceId), eq(forecasts.predictionId, predictionId)))
    .orderBy(asc(forecasts.createdAt), asc(forecasts.id))
    .limit(1)
  return row ?? null
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
