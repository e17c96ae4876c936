import { and, asc, eq, exists, inArray, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { newestResolution, outcomeInForce } from './standing'

/**
 * Predictions as a change of many needs them. They are locked until the transaction ends, in one order, and read only
 * then, so that each stands as the writer before left it.
 */
export async function lockPredictions({ db, viewer }: Context, ids: readonly string[]) {
  const chosen = and(eq(predictions.workspaceId, viewer.workspaceId), inArray(predictions.id, [...ids]))
  await db
    .select({ id: predictions.id })
    .from(predictions)
    .where(chosen)
    .orderBy(asc(predictions.id))
    .limit(ids.length)
    .for('no key update')
  const newest = newestResolution(db)
  const logged = db
    .select({ one: sql`1` })
    .from(forecasts)
    .where(
      and(eq(forecasts.workspaceId, predictions.workspaceId), eq(forecasts.predictionId, predictions.id)),
    )
  return db
    .select({
      id: predictions.id,
      label: predictions.label,
      saidOn: predictions.saidOn,
      dueOn: predictions.dueOn,
      role: predictions.role,
      outcome: outcomeInForce(newest),
      hasForecast: sql<boolean>`${exists(logged)}`,
    })
    .from(predictions)
    .leftJoinLateral(newest, sql`true`)
    .where(chosen)
    .orderBy(asc(predictions.id))
    .limit(ids.length)
}

export type LockedPrediction = Awaited<ReturnType<typeof lockPredictions>>[number]
