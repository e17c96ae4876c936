import type { Context } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { brierOverTime, type ScoreStep } from '@/lib/core/scoring/over-time'
import { type ScoredTrack, selectTracks, type TrackFilter } from '@/lib/core/scoring/select-tracks'
import { type ScoreSummary, scoreSummary } from '@/lib/core/scoring/summary'
import type { Track } from '@/lib/core/scoring/track'
import type { OverTimeFilter } from '@/lib/validation/over-time-filter'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { listTracks } from './tracks'

/** Every figure of what counts under a filter: the object of `/api/scores`. */
export async function findScores(
  context: Context,
  filter: ScoresFilter,
  tracks = listAskedTracks(context, filter),
): Promise<ScoreSummary> {
  return scoreSummary(await tracks, trackFilter(filter))
}

export type ScoreOverTime = {
  /** The days the axis runs over: from the first that was said to today. Null of an empty record. */
  from: string | null
  today: string
  /** The score over time of what the filter chooses. */
  steps: ScoreStep[]
  /** The same with variants, null where the filter chooses those anyway. */
  withVariants: ScoreStep[] | null
}

/** The score over time under a filter, beside the same with variants. */
export async function findScoreOverTime(
  context: Context,
  filter: OverTimeFilter,
  asked = listAskedTracks(context, filter),
): Promise<ScoreOverTime> {
  const tracks = await asked
  const { window, dated } = filter
  const stepsOf = (chosen: TrackFilter) => brierOverTime(tracks, chosen, { window, dated })
  const hasVariants = filter.role.includes('variant')
  return {
    from: tracks[0]?.prediction.saidOn ?? null,
    today: dayOf(context.now.getTime(), context.viewer.timeZone),
    steps: stepsOf(trackFilter(filter)),
    withVariants: hasVariants ? null : stepsOf({ ...trackFilter(filter), roles: ['headline', 'variant'] }),
  }
}

/** The filter of an address as core's arithmetic takes it. */
export function trackFilter(filter: ScoresFilter): TrackFilter {
  const { role, reading, origin, late, weighting, resolvedFrom, resolvedTo, dueFrom, dueTo, lead } = filter
  return {
    roles: role,
    reading,
    late,
    weighting,
    ...(origin && { origins: origin }),
    ...(resolvedFrom && { resolvedFrom }),
    ...(resolvedTo && { resolvedTo }),
    ...(dueFrom && { dueFrom }),
    ...(dueTo && { dueTo }),
    ...(lead && { lead }),
  }
}

/** The tracks that count under a filter, for figures beside the summary's. */
export async function listScoredTracks(
  context: Context,
  filter: ScoresFilter,
  tracks = listAskedTracks(context, filter),
): Promise<ScoredTrack[]> {
  return selectTracks(await tracks, trackFilter(filter)).scored
}

/**
 * The tracks that a page of scores is worked out from, read once for all of its figures. The open ones too: which of
 * two readings counts is chosen before it is asked what is settled (decision 021).
 */
export function listAskedTracks(context: Context, filter: ScoresFilter): Promise<Track[]> {
  const { forecaster, source, tag } = filter
  return listTracks(context, { forecaster, source, tag })
}
