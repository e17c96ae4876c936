import { and, asc, desc, eq, exists, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { type LeadTime, leadTimes, longestLeadDays } from '@/lib/core/lead-time'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { predictionTags, tags } from '@/lib/db/schema/tags'
import { predictionOfForecast } from './joins'

/** What a page of scores can be narrowed to: only what the record holds forecasts of. */
export type ScoreOptions = {
  forecasters: { id: string; name: string; isSelf: boolean }[]
  sources: { id: string; title: string }[]
  tags: string[]
  leads: LeadTime[]
  hasVariants: boolean
  hasOtherReadings: boolean
  hasNumbers: boolean
  hasWords: boolean
  /** Someone forecast the same prediction more than once. */
  hasRevisions: boolean
}

const mostOptions = 500

export async function findScoreOptions(context: Context): Promise<ScoreOptions> {
  const [forecasters, found, named, [facts]] = await Promise.all([
    selectForecasters(context),
    selectSources(context),
    selectTags(context),
    selectFacts(context),
  ])
  return {
    forecasters,
    sources: found,
    tags: named.map(({ name }) => name),
    leads: leadTimes.filter((lead) => facts?.leads?.includes(lead)),
    hasVariants: facts?.hasVariants ?? false,
    hasOtherReadings: facts?.hasOtherReadings ?? false,
    hasNumbers: facts?.hasNumbers ?? false,
    hasWords: facts?.hasWords ?? false,
    hasRevisions: (facts?.forecasts ?? 0) > (facts?.tracks ?? 0),
  }
}

function selectForecasters({ db, viewer }: Context) {
  const ofSpeaker = db
    .select({ one: sql`1` })
    .from(forecasts)
    .where(and(eq(forecasts.workspaceId, speakers.workspaceId), eq(forecasts.forecasterId, speakers.id)))
  return db
    .select({ id: speakers.id, name: speakers.name, isSelf: speakers.isSelf })
    .from(speakers)
    .where(and(eq(speakers.workspaceId, viewer.workspaceId), exists(ofSpeaker)))
    .orderBy(desc(speakers.isSelf), asc(speakers.name), asc(speakers.id))
    .limit(mostOptions)
}

function selectSources({ db, viewer }: Context) {
  const ofSource = db
    .select({ one: sql`1` })
    .from(quotes)
    .innerJoin(
      predictions,
      and(eq(predictions.workspaceId, quotes.workspaceId), eq(predictions.quoteId, quotes.id)),
    )
    .innerJoin(forecasts, predictionOfForecast)
    .where(and(eq(quotes.workspaceId, sources.workspaceId), eq(quotes.sourceId, sources.id)))
  return db
    .select({ id: sources.id, title: sources.title })
    .from(sources)
    .where(and(eq(sources.workspaceId, viewer.workspaceId), exists(ofSource)))
    .orderBy(desc(sources.publishedOn), asc(sources.title), asc(sources.id))
    .limit(mostOptions)
}

function selectTags({ db, viewer }: Context) {
  return db
    .selectDistinct({ name: tags.name })
    .from(tags)
    .innerJoin(
      predictionTags,
      and(eq(predictionTags.workspaceId, tags.workspaceId), eq(predictionTags.tagId, tags.id)),
    )
    .innerJoin(
      forecasts,
      and(
        eq(forecasts.workspaceId, predictionTags.workspaceId),
        eq(forecasts.predictionId, predictionTags.predictionId),
      ),
    )
    .where(eq(tags.workspaceId, viewer.workspaceId))
    .orderBy(asc(tags.name))
    .limit(mostOptions)
}

function selectFacts({ db, viewer }: Context) {
  const some = (condition: ReturnType<typeof sql>) => sql<boolean>`coalesce(bool_or(${condition}), false)`
  return db
    .select({
      leads: sql<LeadTime[] | null>`json_agg(distinct ${leadTimeInSql()})`,
      hasVariants: some(sql`${predictions.role} = 'variant'`),
      hasOtherReadings: some(sql`${predictions.alternativeOf} is not null`),
      hasNumbers: some(sql`${forecasts.origin} = 'number'`),
      hasWords: some(sql`${forecasts.origin} <> 'number'`),
      forecasts: sql<number>`count(*)::integer`,
      tracks: sql<number>`count(distinct (${forecasts.predictionId}, ${forecasts.forecasterId}))::integer`,
    })
    .from(forecasts)
    .innerJoin(predictions, predictionOfForecast)
    .where(eq(forecasts.workspaceId, viewer.workspaceId))
}

/** Core's `leadTimeOf` in SQL. */
function leadTimeInSql() {
  const days = sql`(${predictions.dueOn} - ${predictions.saidOn})`
  const bounded = leadTimes.filter((lead) => lead !== 'endless' && lead !== 'longer')
  const cases = bounded.map((lead) => sql`when ${days} <= ${longestLeadDays[lead]} then ${lead}::text`)
  return sql`case when ${predictions.dueOn} is null then 'endless' ${sql.join(cases, sql` `)} else 'longer' end`
}
