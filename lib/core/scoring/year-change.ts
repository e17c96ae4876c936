import { addDays, type CalendarDate } from '@/lib/core/calendar'
import type { MeanOf } from './answer-effect'
import { meanBrierScore } from './brier'
import { type Difference, differenceOf } from './difference-interval'
import type { ScoredTrack } from './select-tracks'
import { trackVotes } from './track-votes'
import { type Vote, voteCount } from './vote'

/** The mean Brier score of the last year beside that of the year before, and how far apart they lie. */
export type YearChange = { last: MeanOf; before: MeanOf; difference: Difference }

/**
 * This year against the last: what was settled in the 365 days that end with a day, and in the 365 before those. The
 * difference is below 0 where the last year is the better one; its interval draws the clusters of both together.
 */
export function yearChange(scored: readonly ScoredTrack[], today: CalendarDate): YearChange {
  const [recent, older] = [addDays(today, -364), addDays(today, -729)]
  const settled = (from: CalendarDate, to: CalendarDate) =>
    scored.filter(({ settledOn }) => from <= settledOn && settledOn <= to).flatMap(trackVotes)
  const last = settled(recent, today)
  const before = settled(older, addDays(recent, -1))
  return { last: meanOf(last), before: meanOf(before), difference: differenceOf(last, before) }
}

function meanOf(votes: readonly Vote[]): MeanOf {
  return { n: voteCount(votes), mean: meanBrierScore(votes)?.mean ?? null }
}
