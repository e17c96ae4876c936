import { and, eq, exists, or, sql } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Context } from '@/lib/context'
import { candidates } from '@/lib/db/schema/candidates'
import { corrections } from '@/lib/db/schema/corrections'
import { predictionEvents } from '@/lib/db/schema/events'
import { forecasts } from '@/lib/db/schema/forecasts'
import { notes } from '@/lib/db/schema/notes'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { resolutions } from '@/lib/db/schema/resolutions'
import { reviews } from '@/lib/db/schema/reviews'
import { predictionTags } from '@/lib/db/schema/tags'

/** Whether anything came to a prediction since it was recorded with its first forecast: then it has a history. */
export async function hasHistory({ db, viewer }: Context, predictionId: string): Promise<boolean> {
  const mine = (table: PgTable, workspace: PgColumn, prediction: PgColumn) =>
    db
      .select({ one: sql`1` })
      .from(table)
      .where(and(eq(workspace, viewer.workspaceId), eq(prediction, predictionId)))
  const pointing = [resolutions, notes, predictionEvents, reviews, predictionTags].map((table) =>
    exists(mine(table, table.workspaceId, table.predictionId)),
  )
  const corrected = exists(mine(corrections, corrections.workspaceId, corrections.rowId))
  const read = exists(
    db
      .select({ one: sql`1` })
      .from(sql`${predictions} as other`)
      .where(sql`other.workspace_id = ${viewer.workspaceId} and other.alternative_of = ${predictionId}`),
  )
  const revised = sql`(select count(*) from ${forecasts}
    where ${eq(forecasts.workspaceId, viewer.workspaceId)} and ${eq(forecasts.predictionId, predictionId)}) > 1`
  const [row] = await db
    .select({
      has: sql<boolean>`${predictions.version} > 1 or ${or(...pointing, corrected, read)} or ${revised}`,
    })
    .from(predictions)
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, predictionId)))
    .limit(1)
  return row?.has ?? false
}

/** Takes a prediction away that has no history, with its first forecast. */
export async function deletePrediction({ db, viewer }: Context, id: string): Promise<void> {
  await db
    .delete(forecasts)
    .where(and(eq(forecasts.workspaceId, viewer.workspaceId), eq(forecasts.predictionId, id)))
  await db
    .delete(predictions)
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, id)))
}

/** Takes a quote away on which nothing rests any more, and that nobody corrected; else it stays. */
export async function deleteUnusedQuote({ db, viewer }: Context, id: string): Promise<void> {
  await db.delete(quotes).where(
    and(
      eq(quotes.workspaceId, viewer.workspaceId),
      eq(quotes.id, id),
      sql`not exists (select 1 from ${predictions}
        where ${eq(predictions.workspaceId, viewer.workspaceId)} and ${eq(predictions.quoteId, id)})`,
      sql`not exists (select 1 from ${candidates}
        where ${eq(candidates.workspaceId, viewer.workspaceId)} and ${eq(candidates.quoteId, id)})`,
      sql`not exists (select 1 from ${corrections}
        where ${eq(corrections.workspaceId, viewer.workspaceId)} and ${eq(corrections.rowId, id)})`,
    ),
  )
}
