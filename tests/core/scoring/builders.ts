import type { Track, TrackForecast, TrackPrediction, TrackResolution } from '@/lib/core/scoring/track'
import type { Vote } from '@/lib/core/scoring/vote'

export const instant = (text: string) => Date.parse(text)

export function buildForecast(change: Partial<TrackForecast> = {}): TrackForecast {
  const madeAt = change.madeAt ?? instant('2024-03-01T00:00:00Z')
  return {
    id: 'forecast',
    probability: 0.7,
    low: null,
    high: null,
    origin: 'number',
    phrase: null,
    madeAt,
    recordedAt: madeAt,
    quotedOn: null,
    ...change,
  }
}

export const answered = (outcome: TrackResolution['outcome'], knownOn = '2024-03-11'): TrackResolution => ({
  outcome,
  knownOn,
  knownAt: null,
})

export function buildPrediction(change: Partial<TrackPrediction> = {}): TrackPrediction {
  return {
    id: 'prediction',
    label: 'A question',
    role: 'headline',
    cluster: null,
    alternativeOf: null,
    saidOn: '2024-03-01',
    dueOn: '2024-03-31',
    timeZone: 'UTC',
    resolution: answered('yes'),
    ...change,
  }
}

export function buildTrack(
  prediction: Partial<TrackPrediction> = {},
  forecasts: readonly TrackForecast[] = [buildForecast()],
): Track {
  const built = buildPrediction(prediction)
  return { id: `${built.id}:me`, forecasterId: 'me', prediction: built, forecasts }
}

export function buildVote(probability: number, happened: boolean, change: Partial<Vote> = {}): Vote {
  const id = change.id ?? `${probability}`
  return {
    id,
    question: id,
    cluster: id,
    weight: 1,
    probability,
    low: probability,
    high: probability,
    happened,
    ...change,
  }
}
