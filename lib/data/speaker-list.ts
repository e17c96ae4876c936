import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { groupBy } from '@/lib/core/group'
import { meanBrierScore } from '@/lib/core/scoring/brier'
import { selectTracks } from '@/lib/core/scoring/select-tracks'
import { trackVotes } from '@/lib/core/scoring/track-votes'
import { voteCount } from '@/lib/core/scoring/vote'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { speakers } from '@/lib/db/schema/speakers'
import type { Band } from './prediction-summary'
import { inForce, isOf, newestResolutions } from './standing'
import { listTracks } from './tracks'

export type SpeakerSummary = {
  id: string
  name: string
  description: string
  isSelf: boolean
  quotes: number
  predictions: number
  settled: number
  /** Of the speaker's own forecasts under the default filter; `n` says how little or much that is. */
  score: (Band & { n: number }) | null
}

const mostSpeakers = 500

/** The viewer's speakers, those with the most predictions first, with their scores. */
export async function listSpeakers(context: Context): Promise<SpeakerSummary[]> {
  const [rows, tracks] = await Promise.all([selectSpeakers(context), listTracks(context)])
  const byForecaster = groupBy(selectTracks(tracks).scored, ({ track }) => track.forecasterId)
  return rows.map((row) => {
    const votes = (byForecaster.get(row.id) ?? []).flatMap(trackVotes)
    const score = meanBrierScore(votes)
    return {
      ...row,
      score: score && { mean: score.mean, low: score.low, high: score.high, n: voteCount(votes) },
    }
  })
}

export type SpeakerName = { id: string; name: string; description: string; isSelf: boolean }

/** Names for a choice, you first, without their records. */
export async function listSpeakerNames({ db, viewer }: Context): Promise<SpeakerName[]> {
  return db
    .select({
      id: speakers.id,
      name: speakers.name,
      description: speakers.description,
      isSelf: speakers.isSelf,
    })
    .from(speakers)
    .where(eq(speakers.workspaceId, viewer.workspaceId))
    .orderBy(desc(speakers.isSelf), asc(speakers.name), asc(speakers.id))
    .limit(mostSpeakers)
}

function selectSpeakers({ db, viewer }: Context) {
  const newest = newestResolutions({ db, viewer })
  const quoteCounts = db
    .select({ speakerId: quotes.speakerId, n: count().as('quote_count') })
    .from(quotes)
    .where(eq(quotes.workspaceId, viewer.workspaceId))
    .groupBy(quotes.speakerId)
    .as('quote_counts')
  const predictionCounts = db
    .select({
      speakerId: predictions.speakerId,
      n: count().as('prediction_count'),
      settled: sql<number>`(count(*) filter (where ${inForce(newest)}))::integer`.as('settled_count'),
    })
    .from(predictions)
    .leftJoin(newest, isOf(newest))
    .where(eq(predictions.workspaceId, viewer.workspaceId))
    .groupBy(predictions.speakerId)
    .as('prediction_counts')
  return db
    .select({
      id: speakers.id,
      name: speakers.name,
      description: speakers.description,
      isSelf: speakers.isSelf,
      quotes: sql<number>`coalesce(${quoteCounts.n}, 0)`.mapWith(Number),
      predictions: sql<number>`coalesce(${predictionCounts.n}, 0)`.mapWith(Number),
      settled: sql<number>`coalesce(${predictionCounts.settled}, 0)`.mapWith(Number),
    })
    .from(speakers)
    .leftJoin(quoteCounts, eq(quoteCounts.speakerId, speakers.id))
    .leftJoin(predictionCounts, eq(predictionCounts.speakerId, speakers.id))
    .where(and(eq(speakers.workspaceId, viewer.workspaceId)))
    .orderBy(sql`coalesce(${predictionCounts.n}, 0) desc`, asc(speakers.name), asc(speakers.id))
    .limit(mostSpeakers)
}
