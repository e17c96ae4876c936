import type { CalendarDate } from '@/lib/core/calendar'
import { groupBy } from '@/lib/core/group'
import { RunningBrier } from './brier'
import { selectTracks, type TrackFilter } from './select-tracks'
import type { Track } from './track'
import { trackVotes } from './track-votes'

/** The mean Brier score of everything settled up to and with a day. */
export type ScoreStep = {
  on: CalendarDate
  n: number
  mean: number
  low: number
  high: number
  /** The tracks that were settled on this day. */
  settled: string[]
}

/** The running mean Brier score with its band, one step at each day on which something was settled. */
export function brierOverTime(tracks: readonly Track[], filter: TrackFilter = {}): ScoreStep[] {
  const byDay = groupBy(selectTracks(tracks, filter).scored, ({ settledOn }) => settledOn)
  const soFar = new RunningBrier()
  return [...byDay]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([on, settled]) => {
      for (const vote of settled.flatMap(trackVotes)) soFar.add(vote)
      const { n, score } = soFar
      if (score === null) return []
      const { mean, low, high } = score
      return [{ on, n, mean, low, high, settled: settled.map(({ track }) => track.id) }]
    })
}
