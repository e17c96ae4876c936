import { and, eq, exists, gte, ilike, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { type LeadTime, leadTimes, longestLeadDays } from '@/lib/core/lead-time'
import { toMillionths } from '@/lib/core/probability'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { speakers } from '@/lib/db/schema/speakers'
import { predictionTags, tags } from '@/lib/db/schema/tags'
import type { PredictionFilter } from '@/lib/validation/prediction-filter'
import { inForce, type NewestResolution, outcomeInForce, type ShownForecast, statusIn } from './standing'

/** A filter with the rows that a part of a score comes down to, which are core's to choose. */
export type NarrowedFilter = PredictionFilter & { ids?: readonly string[] | undefined }

/** What a list of predictions is narrowed to, ownership first; for a query that joins quotes, speakers, the newest resolution and the shown forecast. */
export function predictionWhere(
  { db, viewer }: Context,
  filter: NarrowedFilter,
  joined: { newest: NewestResolution; shown: ShownForecast; today: SQL },
): SQL | undefined {
  const { newest, shown, today } = joined
  return and(
    eq(predictions.workspaceId, viewer.workspaceId),
    filter.status && inArray(statusIn(today, newest), filter.status),
    filter.outcome && inArray(outcomeInForce(newest), filter.outcome),
    filter.speaker ? eq(predictions.speakerId, filter.speaker) : undefined,
    filter.source ? eq(quotes.sourceId, filter.source) : undefined,
    filter.role && inArray(predictions.role, filter.role),
    filter.dueFrom ? gte(predictions.dueOn, filter.dueFrom) : undefined,
    filter.dueTo ? lte(predictions.dueOn, filter.dueTo) : undefined,
    filter.chance === true ? isNotNull(shown.probability) : undefined,
    filter.chance === false ? isNull(shown.probability) : undefined,
    filter.chanceFrom === undefined
      ? undefined
      : sql`${shown.probability} >= ${toMillionths(filter.chanceFrom)}`,
    filter.chanceTo === undefined || filter.chanceTo === 1
      ? undefined
      : sql`${shown.probability} < ${toMillionths(filter.chanceTo)}`,
    filter.origin && inArray(shown.origin, filter.origin),
    filter.forecaster ? forecastBy(db, filter.forecaster) : undefined,
    filter.lead ? saidAhead(filter.lead) : undefined,
    filter.cluster ? eq(predictions.cluster, filter.cluster) : undefined,
    filter.phrase ? sql`lower(${shown.phrase}) = lower(${filter.phrase})` : undefined,
    filter.resolvedFrom ? ifSettled(newest, sql`${newest.knownOn} >= ${filter.resolvedFrom}`) : undefined,
    filter.resolvedTo ? ifSettled(newest, sql`${newest.knownOn} <= ${filter.resolvedTo}`) : undefined,
    filter.ids && sql`${predictions.id} = any(${`{${filter.ids.join()}}`}::uuid[])`,
    filter.tag ? taggedWith(db, filter.tag) : undefined,
    filter.words ? holdsWords(filter.words) : undefined,
  )
}

/** The pattern of a text anywhere in another, its own `%`, `_` and `\` taken as they stand. */
export function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

/** Whether someone has forecast the prediction in the outer query. */
export function forecastBy(db: Context['db'], forecasterId: string): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(forecasts)
      .where(
        and(
          eq(forecasts.workspaceId, predictions.workspaceId),
          eq(forecasts.predictionId, predictions.id),
          eq(forecasts.forecasterId, forecasterId),
        ),
      ),
  )
}

/** Whether the prediction in the outer query carries a tag. */
export function taggedWith(db: Context['db'], name: string): SQL {
  return exists(
    db
      .select({ one: sql`1` })
      .from(predictionTags)
      .innerJoin(
        tags,
        and(eq(tags.workspaceId, predictionTags.workspaceId), eq(tags.id, predictionTags.tagId)),
      )
      .where(
        and(
          eq(predictionTags.workspaceId, predictions.workspaceId),
          eq(predictionTags.predictionId, predictions.id),
          eq(tags.name, name),
        ),
      ),
  )
}

/** Core's `leadTimeOf` in SQL: the days from the day it was said to the day it falls due. */
function saidAhead(lead: LeadTime): SQL {
  if (lead === 'endless') return isNull(predictions.dueOn)
  const days = sql`(${predictions.dueOn} - ${predictions.saidOn})`
  const shorter = leadTimes[leadTimes.indexOf(lead) - 1]
  const from = shorter && shorter !== 'endless' ? sql`${days} > ${longestLeadDays[shorter]}` : sql`true`
  return lead === 'longer' ? from : sql`${from} and ${days} <= ${longestLeadDays[lead]}`
}

function ifSettled(newest: NewestResolution, holds: SQL): SQL {
  return sql`(not ${inForce(newest)} or ${holds})`
}

function holdsWords(text: string): SQL | undefined {
  const pattern = anywhere(text)
  return or(
    ilike(predictions.question, pattern),
    ilike(predictions.label, pattern),
    ilike(quotes.text, pattern),
    ilike(speakers.name, pattern),
  )
}
