import { and, eq, notExists, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { binOf } from '@/lib/core/calibration/bins'
import { groupBy } from '@/lib/core/group'
import { accountForTracks, type UncountedReason } from '@/lib/core/scoring/uncounted'
import type { ScoredTrack } from '@/lib/core/scoring/select-tracks'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { defaultPredictionFilter, scopeOf } from '@/lib/validation/prediction-filter'
import { readScoredSet } from '@/lib/validation/scored-set'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { quoteOfPrediction } from './joins'
import { predictionWhere } from './prediction-where'
import { listAskedTracks, trackFilter } from './scores'
import { inForce, isOf, newestResolutions, shownForecasts } from './standing'

/** What a score rests on, and what it leaves out: every settled prediction that the filter is about is in one of them. */
export type ScoreAccount = {
  /** Tracks: two forecasters of one prediction are two. */
  tracks: number
  predictions: number
  /** How many predictions are left out for each reason, the most frequent first. */
  uncounted: { reason: UncountedReason; predictions: number }[]
}

/** What counts under a filter and what does not, by reason. */
export async function findAccount(
  context: Context,
  filter: ScoresFilter,
  tracks = listAskedTracks(context, filter),
): Promise<ScoreAccount> {
  const { scored, uncounted } = await accountFor(context, filter, tracks)
  const byReason = groupBy(uncounted, ({ reason }) => reason)
  return {
    tracks: scored.length,
    predictions: new Set(scored.map(predictionOf)).size,
    uncounted: [...byReason]
      .map(([reason, within]) => ({
        reason,
        predictions: new Set(within.map(({ predictionId }) => predictionId)).size,
      }))
      .toSorted((a, b) => b.predictions - a.predictions || (a.reason < b.reason ? -1 : 1)),
  }
}

/** The predictions of one part of an account, named as `writeScoredSet` does. */
export async function listScoredIds(context: Context, part: string): Promise<string[]> {
  const set = readScoredSet(part)
  if (set === null) return []
  const { scored, uncounted } = await accountFor(context, set, listAskedTracks(context, set))
  if (set.part !== 'counted') {
    const within = uncounted.filter(({ reason }) => reason === set.part)
    return [...new Set(within.map(({ predictionId }) => predictionId))]
  }
  return [...new Set(scored.filter((track) => isInBin(track, set.bin)).map(predictionOf))]
}

function predictionOf({ track }: ScoredTrack): string {
  return track.prediction.id
}

function isInBin({ stretches }: ScoredTrack, bin: number | undefined): boolean {
  return bin === undefined || stretches.some(({ forecast }) => binOf(forecast.probability) === bin)
}

async function accountFor(
  context: Context,
  filter: ScoresFilter,
  tracks: ReturnType<typeof listAskedTracks>,
) {
  const [asked, unforecast] = await Promise.all([tracks, selectUnforecast(context, filter)])
  const { scored, uncounted } = accountForTracks(asked, trackFilter(filter))
  const silent = unforecast.map(({ id, role }) => ({
    predictionId: id,
    reason: role === 'context' ? role : ('no-chance' as const),
  }))
  return { scored, uncounted: [...uncounted, ...silent] }
}

/** Settled predictions that nobody gave a chance, so that no track tells of them. */
function selectUnforecast(context: Context, filter: ScoresFilter) {
  const { db } = context
  const newest = newestResolutions(context)
  const scope = { ...defaultPredictionFilter, ...scopeOf(filter) }
  const ofPrediction = db
    .select({ one: sql`1` })
    .from(forecasts)
    .where(
      and(eq(forecasts.workspaceId, predictions.workspaceId), eq(forecasts.predictionId, predictions.id)),
    )
  return db
    .select({ id: predictions.id, role: predictions.role })
    .from(predictions)
    .leftJoin(quotes, quoteOfPrediction)
    .leftJoin(newest, isOf(newest))
    .where(
      and(
        predictionWhere(context, scope, { newest, shown: shownForecasts(context), today: sql`null` }),
        inForce(newest),
        notExists(ofPrediction),
      ),
    )
}
