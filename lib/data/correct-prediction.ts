import { and, asc, eq, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { dayOf, startOfDay } from '@/lib/core/calendar'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import type { Change } from './corrections'

type Facts = Partial<
  Pick<
    typeof predictions.$inferInsert,
    | 'label'
    | 'question'
    | 'yesIf'
    | 'noIf'
    | 'ambiguousIf'
    | 'saidOn'
    | 'dueOn'
    | 'condition'
    | 'role'
    | 'cluster'
    | 'speakerId'
  >
>

/** Puts facts of a prediction right and says that it changed; the new version. The trace is the caller's to leave. */
export async function updatePrediction({ db, viewer }: Context, id: string, facts: Facts): Promise<number> {
  const [row] = await db
    .update(predictions)
    .set({ ...facts, version: sql`${predictions.version} + 1` })
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.id, id)))
    .returning({ version: predictions.version })
  if (!row) throw new Error('A prediction vanished inside a transaction.')
  return row.version
}

type Days = { id: string; timeZone: string; saidOn: string }

/** The forecasts of a prediction, as a change of its days asks about them. */
export async function listForecastDays(
  { db, viewer }: Context,
  { id, timeZone }: Pick<Days, 'id' | 'timeZone'>,
) {
  const rows = await db
    .select({ id: forecasts.id, forecasterId: forecasts.forecasterId, madeAt: forecasts.madeAt })
    .from(forecasts)
    .where(and(eq(forecasts.workspaceId, viewer.workspaceId), eq(forecasts.predictionId, id)))
    .orderBy(asc(forecasts.madeAt), asc(forecasts.createdAt), asc(forecasts.id))
    .limit(mostForecasts)
  return rows.map((row) => ({ ...row, madeOn: dayOf(row.madeAt.getTime(), timeZone) }))
}

const mostForecasts = 2000

/** Moves what was said with the words to the start of another day; one change a forecast. */
export async function updateSaidForecasts(
  context: Context,
  prediction: Days,
  saidOn: string,
): Promise<Change[]> {
  const { db, viewer } = context
  const [was, is] = [prediction.saidOn, saidOn].map((on) => new Date(startOfDay(on, prediction.timeZone)))
  if (!was || !is) return []
  const moved = await db
    .update(forecasts)
    .set({ madeAt: is })
    .where(
      and(
        eq(forecasts.workspaceId, viewer.workspaceId),
        eq(forecasts.predictionId, prediction.id),
        eq(forecasts.madeAt, was),
      ),
    )
    .returning({ id: forecasts.id })
  return moved.map(({ id }) => ({
    tableName: 'forecasts',
    rowId: id,
    field: 'madeAt',
    oldValue: was.toISOString(),
    newValue: is.toISOString(),
  }))
}
