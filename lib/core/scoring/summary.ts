import type { CalibrationBin } from '@/lib/core/calibration/bins'
import { consistencyColumns } from '@/lib/core/calibration/consistency'
import { type Figures, tallyFigures } from './figures'
import { type ExcludedTrack, selectTracks, type TrackFilter } from './select-tracks'
import { skillIntervals } from './skill-interval'
import { tallyVotes } from './tally'
import type { Track } from './track'
import { type TrackScore, trackScore } from './track-score'
import { trackVotes } from './track-votes'
import type { Vote } from './vote'

type Interval = [number, number] | null

/** Every figure of votes, with what resampling says of them. */
export type VoteSummary = Omit<Figures, 'skill' | 'bins'> & {
  skill: Figures['skill'] & { vsHalfInterval: Interval; vsBaseRateInterval: Interval }
  bins: (CalibrationBin & { consistency: Interval })[]
}

/** What `/api/scores` answers; `score --json` has the same keys. */
export type ScoreSummary = VoteSummary & { excluded: ExcludedTrack[]; each: TrackScore[] }

/** The whole score of a set of tracks: which count, why the others do not, and every figure of those that do. */
export function scoreSummary(tracks: readonly Track[], filter: TrackFilter = {}): ScoreSummary {
  const { scored, excluded } = selectTracks(tracks, filter)
  return { ...summariseVotes(scored.flatMap(trackVotes)), excluded, each: scored.map(trackScore) }
}

/** The figures of plain votes, such as the rows of a file. */
export function summariseVotes(votes: readonly Vote[]): VoteSummary {
  const figures = tallyFigures(tallyVotes(votes))
  const intervals = skillIntervals(votes)
  const columns = consistencyColumns(votes)
  return {
    ...figures,
    skill: {
      ...figures.skill,
      vsHalfInterval: intervals.vsHalf,
      vsBaseRateInterval: intervals.vsBaseRate,
    },
    bins: figures.bins.map((bin, index) => ({ ...bin, consistency: columns[index] ?? null })),
  }
}
