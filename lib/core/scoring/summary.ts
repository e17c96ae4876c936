import { type CalibrationBin, calibrationBins } from '@/lib/core/calibration/bins'
import { consistencyColumns } from '@/lib/core/calibration/consistency'
import type { CalendarDate } from '@/lib/core/calendar'
import { type BrierScore, meanBrierScore } from './brier'
import { meanLogScore, toBits } from './log'
import { type ExcludedTrack, type ScoredTrack, selectTracks, type TrackFilter } from './select-tracks'
import { skillVersusBaseRate, skillVersusHalf } from './skill'
import { skillIntervals } from './skill-interval'
import type { Track } from './track'
import { trackVotes } from './track-votes'
import { baseRate, type Vote, voteCount } from './vote'

/** A score that may be infinite, in a form that JSON can carry. */
export type JsonScore = number | 'Infinity'

type Interval = [number, number] | null

/** Every figure that votes give; null is "no data", never 0. */
export type VoteSummary = {
  n: number
  events: number
  baseRate: number | null
  brier: BrierScore | null
  /** Nats, and the same in bits. */
  log: { mean: JsonScore; bits: JsonScore } | null
  skill: {
    vsHalf: number | null
    vsBaseRate: number | null
    vsHalfInterval: Interval
    vsBaseRateInterval: Interval
  }
  bins: (CalibrationBin & { consistency: Interval })[]
}

/** One track's own scores, for lists beside the mean. */
export type TrackScore = {
  id: string
  predictionId: string
  label: string
  forecasterId: string
  happened: boolean
  settledOn: CalendarDate
  brier: BrierScore | null
  log: JsonScore | null
  stretches: number
  leftOut: { id: string; why: string }[]
}

/** What `/api/scores` and `score --json` answer. */
export type ScoreSummary = VoteSummary & { excluded: ExcludedTrack[]; each: TrackScore[] }

/** The whole score of a set of tracks: which count, why the others do not, and every figure of those that do. */
export function scoreSummary(tracks: readonly Track[], filter: TrackFilter = {}): ScoreSummary {
  const { scored, excluded } = selectTracks(tracks, filter)
  return { ...summariseVotes(scored.flatMap(trackVotes)), excluded, each: scored.map(scoreOfTrack) }
}

/** The figures of plain votes, such as the rows of a file. */
export function summariseVotes(votes: readonly Vote[]): VoteSummary {
  const brier = meanBrierScore(votes)
  const log = meanLogScore(votes)
  const rate = baseRate(votes)
  const intervals = skillIntervals(votes)
  const columns = consistencyColumns(votes)
  return {
    n: voteCount(votes),
    events: voteCount(votes.filter((vote) => vote.happened)),
    baseRate: rate,
    brier,
    log: log === null ? null : { mean: toJsonScore(log), bits: toJsonScore(toBits(log)) },
    skill: {
      vsHalf: brier && skillVersusHalf(brier.mean),
      vsBaseRate: brier && rate !== null ? skillVersusBaseRate(brier.mean, rate) : null,
      vsHalfInterval: intervals.vsHalf,
      vsBaseRateInterval: intervals.vsBaseRate,
    },
    bins: calibrationBins(votes).map((bin, index) => ({ ...bin, consistency: columns[index] ?? null })),
  }
}

function scoreOfTrack(scored: ScoredTrack): TrackScore {
  const votes = trackVotes(scored)
  const log = meanLogScore(votes)
  return {
    id: scored.track.id,
    predictionId: scored.track.prediction.id,
    label: scored.track.prediction.label,
    forecasterId: scored.track.forecasterId,
    happened: scored.happened,
    settledOn: scored.settledOn,
    brier: meanBrierScore(votes),
    log: log === null ? null : toJsonScore(log),
    stretches: scored.stretches.length,
    leftOut: scored.leftOut,
  }
}

/** A score as JSON carries it. */
export function toJsonScore(score: number): JsonScore {
  return score === Infinity ? 'Infinity' : score
}
