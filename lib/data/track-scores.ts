import type { Context } from '@/lib/context'
import { meanBrierScore } from '@/lib/core/scoring/brier'
import { judgeTrack } from '@/lib/core/scoring/select-tracks'
import type { Track } from '@/lib/core/scoring/track'
import { trackVotes } from '@/lib/core/scoring/track-votes'
import type { Band } from './prediction-summary'
import { listTracks } from './tracks'

type Shown = { id: string; chance: { forecasterId: string } | null }

/** The scores of the forecasters whose chance a list shows, by prediction. */
export async function listShownBriers(context: Context, shown: readonly Shown[]): Promise<Map<string, Band>> {
  const forecasterOf = new Map(shown.map(({ id, chance }) => [id, chance?.forecasterId]))
  const predictionIds = shown.filter(({ chance }) => chance).map(({ id }) => id)
  if (predictionIds.length === 0) return new Map()
  const tracks = await listTracks(context, { predictionIds, settledOnly: true })
  const briers = new Map<string, Band>()
  for (const track of tracks) {
    const brier = forecasterOf.get(track.prediction.id) === track.forecasterId ? brierOf(track) : null
    if (brier) briers.set(track.prediction.id, brier)
  }
  return briers
}

/** The Brier score of one track by itself; null where nothing of it counts. */
export function brierOf(track: Track): Band | null {
  if (track.prediction.role === 'context') return null
  const judged = judgeTrack(track)
  const score = judged && typeof judged !== 'string' ? meanBrierScore(trackVotes(judged)) : null
  return score && { mean: score.mean, low: score.low, high: score.high }
}
