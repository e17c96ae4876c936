import { type CalendarDate, dayOf } from '@/lib/core/calendar'
import { groupBy } from '@/lib/core/group'
import { type BrierScore, meanBrierScore, RunningBrier } from './brier'
import { brierInterval, isWorthAnInterval } from './brier-interval'
import { rollingWindows } from './rolling'
import type { ScoreDate, ScoreWindow } from './score-window'
import { type ScoredTrack, selectTracks, type TrackFilter } from './select-tracks'
import type { Track } from './track'
import { trackVotes } from './track-votes'
import { voteCount } from './vote'

/** The mean Brier score of what lies in the window of a day. */
export type ScoreStep = Pick<BrierScore, 'mean' | 'low' | 'high'> & {
  on: CalendarDate
  n: number
  /** 95 %, by drawing whole clusters; null under 5 of them, and on steps between those it is worked out for. */
  interval: [number, number] | null
}

/** What each step looks back on, and by which day a track takes its place. */
export type ScoreView = { window?: ScoreWindow; dated?: ScoreDate }

/**
 * The mean Brier score over time with its band, one step at each day on which something took its place.
 *
 * @param view default: everything up to and with the day, by the day the answer was known
 */
export function brierOverTime(
  tracks: readonly Track[],
  filter: TrackFilter = {},
  { window = 'all', dated = 'settled' }: ScoreView = {},
): ScoreStep[] {
  const { scored } = selectTracks(tracks, filter)
  const days = [...groupBy(scored, (track) => dateOf(track, dated))].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return window === 'all' ? runningSteps(days) : rollingSteps(days, window)
}

type Days = readonly (readonly [CalendarDate, readonly ScoredTrack[]])[]

function runningSteps(days: Days): ScoreStep[] {
  const soFar = new RunningBrier()
  const steps = days.flatMap(([on, within]) => {
    for (const vote of within.flatMap(trackVotes)) soFar.add(vote)
    const { n, score } = soFar
    return score ? [stepOf(on, n, score)] : []
  })
  const last = steps.at(-1)
  if (last) last.interval = brierInterval(days.flatMap(([, within]) => within.flatMap(trackVotes)))
  return steps
}

function rollingSteps(days: Days, window: Exclude<ScoreWindow, 'all'>): ScoreStep[] {
  const windows = rollingWindows(days, window).map(({ on, within }) => ({
    on,
    votes: within.flatMap(trackVotes),
  }))
  const hasInterval = isWorthAnInterval(windows.map(({ votes }) => votes.length))
  return windows.flatMap(({ on, votes }, index) => {
    const score = meanBrierScore(votes)
    if (score === null) return []
    const interval = hasInterval(index) ? brierInterval(votes) : null
    return [{ ...stepOf(on, voteCount(votes), score), interval }]
  })
}

function stepOf(on: CalendarDate, n: number, { mean, low, high }: BrierScore): ScoreStep {
  return { on, n, mean, low, high, interval: null }
}

/** A track was said when the first of its chances that count was given. */
function dateOf({ track, settledOn, stretches }: ScoredTrack, dated: ScoreDate): CalendarDate {
  const [first] = stretches
  return dated === 'said' && first ? dayOf(first.from, track.prediction.timeZone) : settledOn
}
