import type { CalendarDate } from '@/lib/core/calendar'
import type { Origin } from '@/lib/core/forecast'
import type { Role } from '@/lib/core/prediction'
import type { Probability } from '@/lib/core/probability'
import type { SettledOutcome } from '@/lib/core/resolution'

/** One forecast, or a withdrawal, as the arithmetic sees it. Instants in milliseconds since 1970 UTC. */
export type TrackForecast = {
  id: string
  /** Null withdraws what stood before. */
  probability: Probability | null
  /** The ends of the band; both or neither. */
  low: Probability | null
  high: Probability | null
  origin: Origin
  /** The words it was read from, where it was. */
  phrase: string | null
  madeAt: number
  /** When it entered the record: the row's `created_at`. */
  recordedAt: number
  /** The day the source of its words appeared, where it was read from a stored quote; else null. */
  quotedOn: CalendarDate | null
}

/** The prediction that a track is about, with the outcome in force (null while there is none, or once reopened). */
export type TrackPrediction = {
  id: string
  label: string
  role: Role
  cluster: string | null
  alternativeOf: string | null
  saidOn: CalendarDate
  dueOn: CalendarDate | null
  timeZone: string
  resolution: TrackResolution | null
}

export type TrackResolution = {
  outcome: SettledOutcome
  knownOn: CalendarDate
  knownAt: number | null
}

/** The forecasts of one forecaster on one prediction: the scored unit. In one instant the later listed wins. */
export type Track = {
  id: string
  forecasterId: string
  prediction: TrackPrediction
  forecasts: readonly TrackForecast[]
}
