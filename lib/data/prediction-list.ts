import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { writeCursor } from '@/lib/validation/paging'
import type { PredictionFilter } from '@/lib/validation/prediction-filter'
import { listScoredIds } from './account'
import { quoteOfPrediction, sourceOfQuote, speakerOfPrediction } from './joins'
import { spansWithin } from './place'
import { countPredictions } from './prediction-counts'
import { afterCursor, cursorValues, orderOf, sortKeys } from './prediction-order'
import type { PredictionCounts, PredictionSummary } from './prediction-summary'
import { type NarrowedFilter, predictionWhere } from './prediction-where'
import {
  isOf,
  newestResolution,
  newestResolutions,
  outcomeInForce,
  shownForecast,
  shownForecasts,
  statusIn,
  todayByZone,
} from './standing'
import { tagNames } from './tags'
import { listShownBriers } from './track-scores'

export type PredictionList = {
  rows: PredictionSummary[]
  nextCursor: string | null
  counts: PredictionCounts
}

/** The viewer's predictions under a filter, one part at a time, with how many there are in all. */
export async function listPredictions(context: Context, asked: PredictionFilter): Promise<PredictionList> {
  const [today, ids] = await Promise.all([
    todayByZone(context),
    asked.scored && listScoredIds(context, asked.scored),
  ])
  const filter = { ...asked, ids: ids || undefined }
  const [rows, counts] = await Promise.all([
    selectSummaries(context, filter, today),
    countPredictions(context, filter, today),
  ])
  const part = rows.slice(0, filter.limit)
  const last = rows.length > filter.limit ? part.at(-1) : undefined
  const briers = await listShownBriers(context, part)
  return {
    rows: part.map((row) => toSummary(row, briers)),
    nextCursor: last ? writeCursor(last.cursor) : null,
    counts,
  }
}

type Row = Awaited<ReturnType<typeof selectSummaries>>[number]

function toSummary(row: Row, briers: Awaited<ReturnType<typeof listShownBriers>>): PredictionSummary {
  const { cursor: _, sourceTitle, quote, chance, ...rest } = row
  return {
    ...rest,
    quote: quote && {
      id: quote.id,
      text: quote.text,
      voice: quote.voice,
      hedges: spansWithin(quote.hedges, quote.startUnit),
      sourceId: quote.sourceId,
      sourceTitle: sourceTitle ?? '',
    },
    chance: chance && { ...chance, madeAt: chance.madeAt.toISOString() },
    brier: briers.get(row.id) ?? null,
  }
}

/** Which rows a part holds: all are put in order by little, so that the rest is fetched for these alone. */
function selectPart(context: Context, filter: NarrowedFilter, today: SQL) {
  const newest = newestResolutions(context)
  const shown = shownForecasts(context, filter.forecaster)
  const keys = sortKeys(filter.sort, { status: statusIn(today, newest), newest, shown })
  return context.db
    .select({ partId: sql<string>`${predictions.id}`.as('part_id') })
    .from(predictions)
    .innerJoin(speakers, speakerOfPrediction)
    .leftJoin(quotes, quoteOfPrediction)
    .leftJoin(newest, isOf(newest))
    .leftJoin(shown, isOf(shown))
    .where(and(predictionWhere(context, filter, { newest, shown, today }), afterCursor(keys, filter.cursor)))
    .orderBy(...orderOf(keys))
    .limit(filter.limit + 1)
    .as('part')
}

async function selectSummaries(context: Context, filter: NarrowedFilter, today: SQL) {
  const part = selectPart(context, filter, today)
  const newest = newestResolution(context.db)
  const shown = shownForecast(context.db, filter.forecaster)
  const status = statusIn(today, newest)
  const keys = sortKeys(filter.sort, { status, newest, shown })
  return context.db
    .select({
      id: predictions.id,
      slug: predictions.slug,
      label: predictions.label,
      question: predictions.question,
      role: predictions.role,
      tags: tagNames(context.db),
      cluster: predictions.cluster,
      reading: predictions.reading,
      condition: predictions.condition,
      saidOn: predictions.saidOn,
      dueOn: predictions.dueOn,
      dueNote: predictions.dueNote,
      timeZone: predictions.timeZone,
      speaker: { id: speakers.id, name: speakers.name, isSelf: speakers.isSelf },
      quote: {
        id: quotes.id,
        text: quotes.text,
        voice: quotes.voice,
        startUnit: quotes.startUnit,
        hedges: quotes.hedges,
        sourceId: quotes.sourceId,
      },
      sourceTitle: sources.title,
      chance: {
        forecasterId: shown.forecasterId,
        probability: shown.probability,
        low: shown.low,
        high: shown.high,
        origin: shown.origin,
        phrase: shown.phrase,
        madeAt: shown.madeAt,
      },
      status,
      outcome: outcomeInForce(newest),
      knownOn: newest.knownOn,
      reasoning: newest.reasoning,
      cursor: cursorValues(keys),
    })
    .from(part)
    .innerJoin(
      predictions,
      and(eq(predictions.workspaceId, context.viewer.workspaceId), eq(predictions.id, part.partId)),
    )
    .innerJoin(speakers, speakerOfPrediction)
    .leftJoin(quotes, quoteOfPrediction)
    .leftJoin(sources, sourceOfQuote)
    .leftJoinLateral(newest, sql`true`)
    .leftJoinLateral(shown, sql`true`)
    .orderBy(...orderOf(keys))
    .limit(filter.limit + 1)
}
