import { createHash } from 'node:crypto'
import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { type Resampled, resampledFigures } from '@/lib/core/scoring/resampled'
import { trackVotes } from '@/lib/core/scoring/track-votes'
import type { Vote } from '@/lib/core/scoring/vote'
import { type YearChange, yearChange } from '@/lib/core/scoring/year-change'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { listScoredTracks } from './scores'

/** What only resampling can say of what counts under a filter: the object of `/api/scores/resampled`. */
export type ResampledScores = Resampled & { yearChange: YearChange }

export async function findResampled(context: Context, filter: ScoresFilter): Promise<ResampledScores> {
  const scored = await listScoredTracks(context, filter)
  const today = dayOf(context.now.getTime(), context.viewer.timeZone)
  return { ...remembered(scored.flatMap(trackVotes)), yearChange: yearChange(scored, today) }
}

/** More than a few people look at within a day. */
const mostKept = 200
const kept = new Map<string, Resampled>()

/**
 * The figures of votes, kept by what they are computed from and by nothing else: the same votes give the same figures
 * whoever asks, and a changed record asks under another name (decision 121).
 */
function remembered(votes: readonly Vote[]): Resampled {
  const name = createHash('sha256').update(JSON.stringify(votes)).digest('base64')
  const known = kept.get(name)
  if (known) return known
  const figures = resampledFigures(votes)
  if (kept.size >= mostKept) kept.clear()
  kept.set(name, figures)
  return figures
}
