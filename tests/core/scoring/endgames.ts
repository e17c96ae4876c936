import { readFileSync } from 'node:fs'
import { startOfDay } from '@/lib/core/calendar'
import type { Role } from '@/lib/core/prediction'
import type { Track, TrackResolution } from '@/lib/core/scoring/track'
import { buildForecast, instant } from './builders'

type CasePrediction = {
  id: string
  slug: string
  opened: string
  due: string
  tier: 'A' | 'B' | 'C'
  cluster: string
  probability: number | null
  low: number | null
  high: number | null
}

type CaseResolution = {
  prediction: string
  outcome: TrackResolution['outcome'] | null
  resolved_on: string | null
  knowable_on?: string
}

const roleOf: Record<CasePrediction['tier'], Role> = { A: 'headline', B: 'variant', C: 'context' }
const alternativeOf = new Map([
  ['p28', 'p27'],
  ['p15', 'p14'],
])

const { predictions }: { predictions: CasePrediction[] } = readCase('predictions')
const { resolutions }: { resolutions: CaseResolution[] } = readCase('resolutions')

/** The shipped example as tracks: quoted in June 2022, put on record in 2026. */
export const endgamesTracks: Track[] = predictions.map((prediction) => ({
  id: `${prediction.id}/miller`,
  forecasterId: 'miller',
  prediction: {
    id: prediction.id,
    label: prediction.slug,
    role: roleOf[prediction.tier],
    cluster: prediction.cluster,
    alternativeOf: alternativeOf.get(prediction.id) ?? null,
    saidOn: prediction.opened,
    dueOn: prediction.due,
    timeZone: 'Europe/Kyiv',
    resolution: resolutionOf(prediction.id),
  },
  forecasts: [
    buildForecast({
      id: `${prediction.id}-forecast`,
      probability: prediction.probability,
      low: prediction.low,
      high: prediction.high,
      origin: 'phrase',
      madeAt: startOfDay(prediction.opened, 'Europe/Kyiv'),
      recordedAt: instant('2026-11-25T12:00:00Z'),
      quotedOn: prediction.opened,
    }),
  ],
}))

function resolutionOf(id: string): TrackResolution | null {
  const found = resolutions.find((resolution) => resolution.prediction === id)
  const knownOn = found?.knowable_on ?? found?.resolved_on
  return found?.outcome && knownOn ? { outcome: found.outcome, knownOn, knownAt: null } : null
}

function readCase<Content>(name: string): Content {
  return JSON.parse(
    readFileSync(new URL(`../../../lib/db/example/endgames/${name}.json`, import.meta.url), 'utf8'),
  )
}
