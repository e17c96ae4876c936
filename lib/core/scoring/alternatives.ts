import { groupBy } from '@/lib/core/group'
import type { Role } from '@/lib/core/prediction'
import type { TrackForecast, TrackPrediction } from './track'

/** Which reading counts where the same words have two: the headline one, or the other. */
export const readings = ['headline', 'other'] as const
export type Reading = (typeof readings)[number]

/** What the choice looks at: a track, or as much of one. */
type Readable = {
  forecasterId: string
  prediction: Pick<TrackPrediction, 'id' | 'role' | 'alternativeOf'>
  forecasts: readonly Pick<TrackForecast, 'probability'>[]
}

/**
 * The tracks whose role counts, with one reading of the same words for each forecaster: of a prediction and its
 * alternatives the one whose role is headline (or the first), or, with "other", the alternative. Context never
 * counts, nor does a track without a number. The choice looks at no outcome.
 */
export function chooseReadings<T extends Readable>(
  tracks: readonly T[],
  roles: readonly Role[],
  reading: Reading,
): { chosen: T[]; passedOver: T[] } {
  const chosen: T[] = []
  const passedOver: T[] = []
  for (const group of groupBy(tracks.filter(canScore), sameWords).values()) {
    const main = mainReading(group)
    const other = reading === 'other' ? group.find((track) => track !== main) : undefined
    const picked = other ?? main
    if (!picked || !main) continue
    const rest = group.filter((track) => track !== picked && roles.includes(track.prediction.role))
    if ([main, picked].some((track) => roles.includes(track.prediction.role))) chosen.push(picked)
    passedOver.push(...rest)
  }
  return { chosen, passedOver }
}

function canScore(track: Readable): boolean {
  return (
    track.prediction.role !== 'context' && track.forecasts.some((forecast) => forecast.probability !== null)
  )
}

function sameWords(track: Readable): string {
  return JSON.stringify([track.prediction.alternativeOf ?? track.prediction.id, track.forecasterId])
}

function mainReading<T extends Readable>(group: readonly T[]): T | undefined {
  return (
    group.find((track) => track.prediction.role === 'headline') ??
    group.find((track) => track.prediction.alternativeOf === null) ??
    group[0]
  )
}
