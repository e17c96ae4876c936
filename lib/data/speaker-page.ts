import { and, count, countDistinct, eq, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { groupBy } from '@/lib/core/group'
import { type BrierScore, meanBrierScore } from '@/lib/core/scoring/brier'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import { trackVotes } from '@/lib/core/scoring/track-votes'
import { voteCount } from '@/lib/core/scoring/vote'
import type { Voice } from '@/lib/core/quote'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { speakers } from '@/lib/db/schema/speakers'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { quoteOfPrediction } from './joins'
import { countPredictions } from './prediction-counts'
import { listPredictions } from './prediction-list'
import type { PredictionCounts, PredictionSummary } from './prediction-summary'
import { trackFilter } from './scores'
import { todayByZone } from './standing'
import { listTracks } from './tracks'

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

/** A speaker's score on what rises and falls together, each cluster with its own n, the best first. */
export type SpeakerCluster = BrierScore & { cluster: string; n: number }

export async function listSpeakerClusters(
  context: Context,
  forecaster: string,
  filter: ScoresFilter,
): Promise<SpeakerCluster[]> {
  const tracks = await listTracks(context, { forecaster, source: filter.source, tag: filter.tag })
  const { scored } = selectTracks(tracks, trackFilter(filter))
  return [...groupBy(scored, ({ track }) => track.prediction.cluster ?? track.prediction.label)]
    .flatMap(([cluster, within]) => {
      const votes = within.flatMap(trackVotes)
      const score = meanBrierScore(votes)
      return score ? [{ cluster, n: voteCount(votes), ...score }] : []
    })
    .toSorted((a, b) => a.mean - b.mean)
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
