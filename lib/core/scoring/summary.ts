import { type Figures, tallyFigures } from './figures'
import { type ExcludedTrack, selectTracks, type TrackFilter } from './select-tracks'
import { tallyVotes } from './tally'
import type { Track } from './track'
import { type TrackScore, trackScore } from './track-score'
import { trackVotes } from './track-votes'

/** What `/api/scores` answers; `score --json` has the same keys. What is resampled comes apart (`resampledFigures`). */
export type ScoreSummary = Figures & { excluded: ExcludedTrack[]; each: TrackScore[] }

/** The whole score of a set of tracks: which count, why the others do not, and every figure of those that do. */
export function scoreSummary(tracks: readonly Track[], filter: TrackFilter = {}): ScoreSummary {
  const { scored, excluded } = selectTracks(tracks, filter)
  const tally = tallyVotes(scored.flatMap(trackVotes))
  return { ...tallyFigures(tally), excluded, each: scored.map(trackScore) }
}
