import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { groupBy } from '@/lib/core/group'
import type { Track } from '@/lib/core/scoring/track'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { predictionOfForecast, quoteOfPrediction, sourceOfQuote } from './joins'
import { taggedWith } from './prediction-where'
import { inForce, isOf, newestResolution, newestResolutions, outcomeInForce } from './standing'

/** Whose tracks, on what; the roles, readings and days that a score asks for are core's to choose. */
export type TrackScope = {
  forecaster?: string | undefined
  source?: string | undefined
  tag?: string | undefined
  predictionIds?: readonly string[]
  /** For tracks scored one by one; a score over many needs the open readings too. */
  settledOnly?: boolean
}

/** The viewer's tracks, for core to score: by prediction and forecaster, each in time. */
export async function listTracks(context: Context, scope: TrackScope = {}): Promise<Track[]> {
  const rows = await selectForecasts(context, scope)
  const byTrack = groupBy(rows, (row) => `${row.prediction.id}/${row.forecasterId}`)
  return [...byTrack].flatMap(([id, [first, ...others]]) => (first ? [toTrack(id, first, others)] : []))
}

type Row = Awaited<ReturnType<typeof selectForecasts>>[number]

function toTrack(id: string, first: Row, others: readonly Row[]): Track {
  const { outcome, knownOn, knownAt } = first
  return {
    id,
    forecasterId: first.forecasterId,
    prediction: {
      ...first.prediction,
      resolution:
        outcome !== null && knownOn !== null
          ? { outcome, knownOn, knownAt: knownAt?.getTime() ?? null }
          : null,
    },
    forecasts: [first, ...others].map(({ forecast }) => ({
      ...forecast,
      madeAt: forecast.madeAt.getTime(),
      recordedAt: forecast.recordedAt.getTime(),
    })),
  }
}

async function selectForecasts({ db, viewer }: Context, scope: TrackScope) {
  const newest = scope.predictionIds ? newestResolution(db) : newestResolutions({ db, viewer })
  return db
    .select({
      forecasterId: forecasts.forecasterId,
      forecast: {
        id: forecasts.id,
        probability: forecasts.probability,
        low: forecasts.low,
        high: forecasts.high,
        origin: forecasts.origin,
        phrase: forecasts.phrase,
        madeAt: forecasts.madeAt,
        recordedAt: forecasts.createdAt,
        quotedOn: quotedOn(),
      },
      prediction: {
        id: predictions.id,
        label: predictions.label,
        role: predictions.role,
        cluster: predictions.cluster,
        alternativeOf: predictions.alternativeOf,
        saidOn: predictions.saidOn,
        dueOn: predictions.dueOn,
        timeZone: predictions.timeZone,
      },
      outcome: outcomeInForce(newest),
      knownOn: newest.knownOn,
      knownAt: newest.knownAt,
    })
    .from(forecasts)
    .innerJoin(predictions, predictionOfForecast)
    .leftJoin(quotes, quoteOfPrediction)
    .leftJoin(sources, sourceOfQuote)
    .leftJoinLateral(newest, isOf(newest))
    .where(
      and(
        eq(forecasts.workspaceId, viewer.workspaceId),
        scope.forecaster ? eq(forecasts.forecasterId, scope.forecaster) : undefined,
        scope.source ? eq(quotes.sourceId, scope.source) : undefined,
        scope.tag ? taggedWith(db, scope.tag) : undefined,
        scope.predictionIds && inArray(forecasts.predictionId, [...scope.predictionIds]),
        scope.settledOnly ? inForce(newest) : undefined,
      ),
    )
    .orderBy(
      asc(predictions.saidOn),
      asc(forecasts.predictionId),
      asc(forecasts.forecasterId),
      asc(forecasts.madeAt),
      asc(forecasts.createdAt),
      asc(forecasts.id),
    )
}

/** The day the source appeared, for a forecast read from the words of its own forecaster; a quote vouches for no one else. */
function quotedOn(): SQL<string | null> {
  return sql<
    string | null
  >`case when ${quotes.speakerId} = ${forecasts.forecasterId} then ${sources.publishedOn} end`
}
