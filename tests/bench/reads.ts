import type { Context } from '@/lib/context'
import { seededRandom } from '@/lib/core/random'
import { tallyFigures } from '@/lib/core/scoring/figures'
import { tallyVotes } from '@/lib/core/scoring/tally'
import { findHeadline } from '@/lib/data/dashboard'
import { listPredictions } from '@/lib/data/prediction-list'
import { findPredictionPage } from '@/lib/data/prediction-page'
import { findScoreOverTime, findScores } from '@/lib/data/scores'
import { searchRecord } from '@/lib/data/search'
import { listSpeakers } from '@/lib/data/speaker-list'
import { findTimeline } from '@/lib/data/timeline'
import { overTimeFilter } from '@/lib/validation/over-time-filter'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'
import { defaultScoresFilter } from '@/lib/validation/scores-filter'

/** What pages ask for, by name. */
export async function readsOf(context: Context): Promise<Record<string, () => Promise<unknown>>> {
  const { rows } = await listPredictions(context, { ...defaultPredictionFilter, limit: 1 })
  const id = rows[0]?.id ?? ''
  return {
    listPredictions: () => listPredictions(context, defaultPredictionFilter),
    'listPredictions, by day said': () =>
      listPredictions(context, { ...defaultPredictionFilter, sort: 'said' }),
    findScores: () => findScores(context, defaultScoresFilter),
    findScoreOverTime: () => findScoreOverTime(context, overTimeFilter.parse({})),
    findTimeline: () => findTimeline(context, defaultScoresFilter),
    findHeadline: () => findHeadline(context, defaultScoresFilter),
    listSpeakers: () => listSpeakers(context),
    findPredictionPage: () => findPredictionPage(context, id),
    searchRecord: () => searchRecord(context, { q: 'bridge ope' }),
  }
}

/** The figures of so many rows of a file, each its own cluster as where a file names none. */
export function summaryOf(size: number): () => Promise<unknown> {
  const random = seededRandom(size)
  const votes = Array.from({ length: size }, (_, index) => {
    const probability = Math.round(random() * 100) / 100
    const [id, happened] = [`row ${index}`, random() < probability]
    return {
      id,
      question: id,
      cluster: id,
      weight: 1,
      probability,
      low: probability,
      high: probability,
      happened,
    }
  })
  return async () => tallyFigures(tallyVotes(votes))
}
