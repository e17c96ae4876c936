import type { CalendarDate } from '@/lib/core/calendar'
import type { Origin } from '@/lib/core/forecast'
import { type LeadTime, leadTimeOf } from '@/lib/core/lead-time'
import type { Role } from '@/lib/core/prediction'
import { chooseReadings, type Reading } from './alternatives'
import { judgeForecast, type LeftOutReason, leftOutReasons, type Verdict } from './counts'
import { type Stretch, standingStretches } from './stretches'
import type { Track, TrackForecast, TrackPrediction, TrackResolution } from './track'
import { answerInstant, windowEnd } from './window'

/** Which forecast of a track speaks for it: all by their time, the first, or the one that stood at the end. */
export const weightings = ['all', 'first', 'last'] as const
export type Weighting = (typeof weightings)[number]

/** Which tracks a figure rests on. The defaults are the same on every page, in the API and on the command line. */
export type TrackFilter = {
  /** Default: headline only. */
  roles?: readonly Role[]
  /** Default: the headline reading. */
  reading?: Reading
  /** Only the time during which a number of these origins stood. Default: all. */
  origins?: readonly Origin[]
  forecasterId?: string
  /** Count what was logged afterwards too. Default: no. */
  late?: boolean
  /** Settled by the known-on day, both ends included. */
  resolvedFrom?: CalendarDate
  resolvedTo?: CalendarDate
  /** Due on a day from … to …, both ends included. */
  dueFrom?: CalendarDate
  dueTo?: CalendarDate
  /** How far ahead it was said. */
  lead?: LeadTime
  /** Default: all. */
  weighting?: Weighting
}

type StandingForecast = TrackForecast & { probability: number }

/** A track that counts: its answer, and the stretches that its score is the weighted mean of. */
export type ScoredTrack = {
  track: Track
  happened: boolean
  settledOn: CalendarDate
  stretches: Stretch<StandingForecast>[]
  /** Forecasts of this track that do not count, and why. */
  leftOut: { id: string; why: string }[]
}

/** Why a settled track of the chosen roles has no score. */
export const excludedReasons = {
  ...leftOutReasons,
  ambiguous: 'Ambiguous: the criteria cannot settle it',
  void: 'Void: the question has no answer',
  'other-reading': 'Another reading of the same words counts',
  withdrawn: 'Withdrawn before the answer could be known',
} as const
export type ExcludedReason = keyof typeof excludedReasons

export type ExcludedTrack = { id: string; predictionId: string; reason: ExcludedReason; why: string }

/**
 * Which tracks count, and what stands in them: the one place that decides what a score rests on. A settled track
 * of the chosen roles that has no score is listed with the reason; an open one is left out without a word.
 */
export function selectTracks(
  tracks: readonly Track[],
  filter: TrackFilter = {},
): { scored: ScoredTrack[]; excluded: ExcludedTrack[] } {
  const { roles = ['headline'], reading = 'headline', forecasterId } = filter
  const asked = tracks.filter((track) => forecasterId === undefined || track.forecasterId === forecasterId)
  const { chosen, passedOver } = chooseReadings(asked, roles, reading)
  const scored: ScoredTrack[] = []
  const excluded: ExcludedTrack[] = []
  for (const track of chosen) {
    const judged = judgeTrack(track, filter)
    if (judged === null) continue
    if (typeof judged === 'string') excluded.push(exclude(track, judged))
    else scored.push(judged)
  }
  for (const track of passedOver) {
    if (isAskedFor(track.prediction, filter)) excluded.push(exclude(track, 'other-reading'))
  }
  return { scored, excluded }
}

/** The track as it scores, the reason why it has no score, or null where the filter does not ask for it. */
export function judgeTrack(track: Track, filter: TrackFilter = {}): ScoredTrack | ExcludedReason | null {
  const { prediction } = track
  if (!isAskedFor(prediction, filter)) return null
  const { resolution } = prediction
  if (resolution.outcome === 'ambiguous' || resolution.outcome === 'void') return resolution.outcome
  const known = answerInstant(prediction, resolution)
  const end = windowEnd(prediction, known)
  const judged = track.forecasts.map((forecast) => ({
    forecast,
    verdict: judgeForecast(forecast, prediction, { known, end }, filter.late ?? false),
  }))
  const counting = judged.flatMap(({ forecast, verdict }) => (verdict.counts ? [forecast] : []))
  const standing = standingStretches(counting, { from: -Infinity, to: end })
  if (standing.length === 0) return reasonForNone(judged.map(({ verdict }) => verdict))
  const spoken = speakingStretches(standing, end, filter.weighting ?? 'all')
  if (spoken.length === 0) return 'withdrawn'
  const stretches = spoken.filter(({ forecast }) => filter.origins?.includes(forecast.origin) ?? true)
  if (stretches.length === 0) return null
  return {
    track,
    happened: resolution.outcome === 'yes',
    settledOn: resolution.knownOn,
    stretches,
    leftOut: judged.flatMap(({ forecast, verdict }) =>
      verdict.counts ? [] : [{ id: forecast.id, why: verdict.why }],
    ),
  }
}

/** Settled, and on days that the filter asks for; which of two readings counts is chosen before (decision 021). */
export function isAskedFor<P extends Pick<TrackPrediction, 'saidOn' | 'dueOn' | 'resolution'>>(
  prediction: P,
  filter: TrackFilter,
): prediction is P & { resolution: TrackResolution } {
  const { resolution, dueOn } = prediction
  if (resolution === null) return false
  return (
    isWithin(resolution.knownOn, filter.resolvedFrom, filter.resolvedTo) &&
    isWithin(dueOn, filter.dueFrom, filter.dueTo) &&
    (filter.lead === undefined || filter.lead === leadTimeOf(prediction))
  )
}

/** Without a limit every day is within, and so is none at all. */
function isWithin(day: CalendarDate | null, from: CalendarDate | undefined, to: CalendarDate | undefined) {
  if (from === undefined && to === undefined) return true
  return day !== null && (from ?? day) <= day && day <= (to ?? day)
}

function speakingStretches(
  standing: Stretch<StandingForecast>[],
  end: number,
  weighting: Weighting,
): Stretch<StandingForecast>[] {
  if (weighting === 'first') return standing.slice(0, 1)
  if (weighting === 'last') return standing.filter((stretch) => stretch.to === end)
  return standing
}

/** What was logged afterwards could be asked for, so it is named before what can never count. */
function reasonForNone(verdicts: Verdict[]): ExcludedReason {
  const reasons = verdicts.flatMap((verdict): LeftOutReason[] => (verdict.counts ? [] : [verdict.reason]))
  return reasons.find((reason) => reason === 'logged-afterwards') ?? reasons[0] ?? 'withdrawn'
}

function exclude(track: Track, reason: ExcludedReason): ExcludedTrack {
  return { id: track.id, predictionId: track.prediction.id, reason, why: excludedReasons[reason] }
}
