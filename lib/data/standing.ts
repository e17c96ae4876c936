import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import type { Status } from '@/lib/core/prediction'
import type { SettledOutcome } from '@/lib/core/resolution'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { resolutions } from '@/lib/db/schema/resolutions'
import { predictionOfForecast } from './joins'

const resolutionColumns = {
  predictionId: resolutions.predictionId,
  resolutionId: resolutions.id,
  outcome: resolutions.outcome,
  voidReason: resolutions.voidReason,
  knownOn: resolutions.knownOn,
  knownAt: resolutions.knownAt,
  reasoning: resolutions.reasoning,
}

/**
 * The newest resolution of the prediction in the outer query, for a lateral join: for a few predictions, of which
 * each looks its own up. A read of all of them joins `newestResolutions`.
 */
export function newestResolution(db: Context['db']) {
  return db
    .select(resolutionColumns)
    .from(resolutions)
    .where(
      and(eq(resolutions.workspaceId, predictions.workspaceId), eq(resolutions.predictionId, predictions.id)),
    )
    .orderBy(desc(resolutions.createdAt), desc(resolutions.id))
    .limit(1)
    .as('newest')
}

/** The newest resolution of each of the viewer's predictions, read once over, for a join on `isOf`. */
export function newestResolutions({ db, viewer }: Pick<Context, 'db' | 'viewer'>): NewestResolution {
  return db
    .selectDistinctOn([resolutions.predictionId], resolutionColumns)
    .from(resolutions)
    .where(eq(resolutions.workspaceId, viewer.workspaceId))
    .orderBy(desc(resolutions.predictionId), desc(resolutions.createdAt), desc(resolutions.id))
    .as('newest')
}

export type NewestResolution = ReturnType<typeof newestResolution>

const forecastColumns = {
  predictionId: forecasts.predictionId,
  forecasterId: forecasts.forecasterId,
  probability: forecasts.probability,
  low: forecasts.low,
  high: forecasts.high,
  origin: forecasts.origin,
  phrase: forecasts.phrase,
  madeAt: forecasts.madeAt,
}

const shownFirst = [
  sql`(${forecasts.forecasterId} = ${predictions.speakerId}) desc`,
  desc(forecasts.madeAt),
  desc(forecasts.createdAt),
  desc(forecasts.id),
]

/**
 * The standing forecast that a list shows for the prediction in the outer query, for a lateral join: of the
 * forecaster asked for, else of the one whose prediction it is, else of whoever forecast last. For a few
 * predictions; a read of all of them joins `shownForecasts`.
 */
export function shownForecast(db: Context['db'], forecasterId?: string) {
  return db
    .select(forecastColumns)
    .from(forecasts)
    .where(
      and(
        eq(forecasts.workspaceId, predictions.workspaceId),
        eq(forecasts.predictionId, predictions.id),
        forecasterId ? eq(forecasts.forecasterId, forecasterId) : undefined,
      ),
    )
    .orderBy(...shownFirst)
    .limit(1)
    .as('shown')
}

export type ShownForecast = ReturnType<typeof shownForecast>

/** The forecast that a list shows for each of the viewer's predictions, read once over, for a join on `isOf`. */
export function shownForecasts(
  { db, viewer }: Pick<Context, 'db' | 'viewer'>,
  forecasterId?: string,
): ShownForecast {
  return db
    .selectDistinctOn([forecasts.predictionId], forecastColumns)
    .from(forecasts)
    .innerJoin(predictions, predictionOfForecast)
    .where(
      and(
        eq(forecasts.workspaceId, viewer.workspaceId),
        forecasterId ? eq(forecasts.forecasterId, forecasterId) : undefined,
      ),
    )
    .orderBy(forecasts.predictionId, ...shownFirst)
    .as('shown')
}

/** Whether a row read once over belongs to the prediction in the outer query. */
export function isOf({ predictionId }: NewestResolution | ShownForecast): SQL {
  return sql`${predictionId} = ${predictions.id}`
}

/** Whether the resolution in the outer query is in force; core's `isInForce` in SQL. */
export function inForce(newest: NewestResolution): SQL<boolean> {
  return sql<boolean>`coalesce(${newest.outcome} <> 'reopened', false)`
}

/** The outcome in force, else null. */
export function outcomeInForce(newest: NewestResolution) {
  return sql<SettledOutcome | null>`nullif(${newest.outcome}, 'reopened')`
}

/**
 * Core's `predictionStatus` in SQL. Which day it is in each zone is worked out by core, not by the database,
 * whose list of zones may be older.
 */
export function statusIn(today: SQL, newest: NewestResolution): SQL<Status> {
  return sql<Status>`case when ${inForce(newest)} then 'resolved'
    when ${predictions.dueOn} <= ${today} then 'due' else 'open' end`
}

/** The day it is now in the zone of the prediction in the outer query. */
export async function todayByZone({ db, viewer, now }: Context): Promise<SQL> {
  const zones = await db
    .selectDistinct({ timeZone: predictions.timeZone })
    .from(predictions)
    .where(eq(predictions.workspaceId, viewer.workspaceId))
  const today = (zone: string) => sql`${dayOf(now.getTime(), zone)}::date`
  const cases = zones.map(({ timeZone }) => sql`when ${timeZone} then ${today(timeZone)}`)
  if (cases.length === 0) return today(viewer.timeZone)
  return sql`case ${predictions.timeZone} ${sql.join(cases, sql` `)} end`
}
