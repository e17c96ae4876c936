import { and, count, countDistinct, eq, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { Voice } from '@/lib/core/quote'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { speakers } from '@/lib/db/schema/speakers'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { quoteOfPrediction } from './joins'
import { countPredictions } from './prediction-counts'
import { listPredictions } from './prediction-list'
import type { PredictionCounts, PredictionSummary } from './prediction-summary'
import { todayByZone } from './standing'

/** Who a speaker is and what is on record of them; their scores are the scores with `forecaster` set. */
export type SpeakerPage = {
  id: string
  name: string
  description: string
  isSelf: boolean
  counts: PredictionCounts
  sourceCount: number
  /** Predictions with a chance, by whose words they rest on; `none` for those entered by hand. */
  voices: Record<Voice | 'none', number>
  /** How many of the speaker's forecasts were stated as numbers. */
  statedNumbers: number
}

/** A speaker of the viewer's by its id, or null. */
export async function findSpeakerPage(context: Context, id: string): Promise<SpeakerPage | null> {
  const { db, viewer } = context
  const [speaker] = await db
    .select({
      id: speakers.id,
      name: speakers.name,
      description: speakers.description,
      isSelf: speakers.isSelf,
    })
    .from(speakers)
    .where(and(eq(speakers.workspaceId, viewer.workspaceId), eq(speakers.id, id)))
    .limit(1)
  if (!speaker) return null
  const today = await todayByZone(context)
  const [counts, [texts], voices, [numbers]] = await Promise.all([
    countPredictions(context, { ...defaultPredictionFilter, speaker: id }, today),
    db
      .select({ n: countDistinct(quotes.sourceId) })
      .from(quotes)
      .where(and(eq(quotes.workspaceId, viewer.workspaceId), eq(quotes.speakerId, id))),
    countVoices(context, id),
    db
      .select({ n: count() })
      .from(forecasts)
      .where(
        and(
          eq(forecasts.workspaceId, viewer.workspaceId),
          eq(forecasts.forecasterId, id),
          eq(forecasts.origin, 'number'),
        ),
      ),
  ])
  return { ...speaker, counts, sourceCount: texts?.n ?? 0, voices, statedNumbers: numbers?.n ?? 0 }
}

export type SpeakerCalls = { best: PredictionSummary[]; worst: PredictionSummary[] }

const mostCalls = 3

/** The settled predictions in which a speaker came closest and fell furthest off; none is in both. */
export async function listSpeakerCalls(context: Context, forecaster: string): Promise<SpeakerCalls> {
  const { rows } = await listPredictions(context, {
    ...defaultPredictionFilter,
    forecaster,
    status: ['resolved'],
    role: ['headline', 'variant'],
    limit: 500,
  })
  const scored = rows
    .flatMap((row) => (row.brier ? [{ row, mean: row.brier.mean }] : []))
    .toSorted((a, b) => a.mean - b.mean)
    .map(({ row }) => row)
  const each = Math.min(mostCalls, Math.ceil(scored.length / 2))
  return { best: scored.slice(0, each), worst: scored.slice(each).slice(-mostCalls).toReversed() }
}

async function countVoices(
  { db, viewer }: Context,
  speakerId: string,
): Promise<Record<Voice | 'none', number>> {
  const hasChance = sql`exists (select 1 from ${forecasts} where ${forecasts.workspaceId} = ${predictions.workspaceId}
    and ${forecasts.predictionId} = ${predictions.id} and ${forecasts.forecasterId} = ${predictions.speakerId})`
  const rows = await db
    .select({ voice: quotes.voice, n: count() })
    .from(predictions)
    .leftJoin(quotes, quoteOfPrediction)
    .where(
      and(eq(predictions.workspaceId, viewer.workspaceId), eq(predictions.speakerId, speakerId), hasChance),
    )
    .groupBy(quotes.voice)
  const voices: Record<Voice | 'none', number> = { own: 0, quoted: 0, paraphrase: 0, author: 0, none: 0 }
  for (const { voice, n } of rows) voices[voice ?? 'none'] = n
  return voices
}
