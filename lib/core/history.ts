import type { CalendarDate } from './calendar'
import type { Role } from './prediction'
import type { Outcome } from './resolution'
import { scoreReceipt } from './scoring/receipt'
import type { Track, TrackForecast, TrackPrediction } from './scoring/track'

/** Everything about one prediction that bears on its scores, as it stands now. Instants in milliseconds since 1970 UTC. */
export type RecordOfPrediction = {
  prediction: Omit<TrackPrediction, 'resolution'>
  /** The words it was drawn from: who said them, and the day their source appeared. */
  quote: { id: string; speakerId: string; sourceId: string; publishedOn: CalendarDate } | null
  /** In time. */
  forecasts: readonly RecordedForecast[]
  /** The first one first. */
  resolutions: readonly RecordedResolution[]
  /** The first one first: of the prediction, its forecasts, its quote and its source. */
  corrections: readonly RecordedCorrection[]
}

export type RecordedForecast = Omit<TrackForecast, 'quotedOn'> & { forecasterId: string }

export type RecordedResolution = {
  id: string
  outcome: Outcome
  knownOn: CalendarDate | null
  knownAt: number | null
  recordedAt: number
}

/** One field put right; what was typed together has one instant and one reason. */
export type RecordedCorrection = {
  id: string
  tableName: string
  rowId: string
  field: string
  oldValue: string | null
  why: string
  recordedAt: number
}

export type Score = { mean: number; low: number; high: number }

/** A step in the life of a prediction: which rows it added, and which scores it moved. */
export type HistoryStep = {
  kind: 'forecast' | 'correction' | 'resolution'
  ids: string[]
  recordedAt: number
  /** Only the tracks whose score is different; null is no score. */
  scores: { forecasterId: string; before: Score | null; after: Score | null }[]
}

/**
 * What happened to a prediction, in the order in which it was recorded, and what each step did to the scores: they are
 * worked out anew over the record as it stood after each. What a later correction changed is taken back first.
 *
 * @example
 * // 20 % logged, settled no, corrected to yes: no score → 0.04 at the second step, 0.04 → 0.64 at the third
 */
export function predictionHistory(record: RecordOfPrediction): HistoryStep[] {
  const steps = stepsOf(record)
  let before = new Map<string, Score | null>()
  return steps.map((step, index) => {
    const after = scoresAsOf(record, steps.slice(0, index + 1))
    const touched = [...new Set([...before.keys(), ...after.keys()])]
    const scores = touched.flatMap((forecasterId) => {
      const change = { before: before.get(forecasterId) ?? null, after: after.get(forecasterId) ?? null }
      return isSame(change.before, change.after) ? [] : [{ forecasterId, ...change }]
    })
    before = after
    return { ...step, scores }
  })
}

type Step = Omit<HistoryStep, 'scores'>

/** Of one instant, forecasts come before corrections and those before answers, each in the order given. */
function stepsOf({ forecasts, resolutions, corrections }: RecordOfPrediction): Step[] {
  const single = (kind: Step['kind']) => (row: { id: string; recordedAt: number }) => ({
    kind,
    ids: [row.id],
    recordedAt: row.recordedAt,
  })
  const presses = new Map<string, Step>()
  for (const { id, recordedAt, why } of corrections) {
    const key = `${recordedAt} ${why}`
    const press = presses.get(key)
    if (press) press.ids.push(id)
    else presses.set(key, { kind: 'correction', ids: [id], recordedAt })
  }
  return [
    ...forecasts.map(single('forecast')),
    ...presses.values(),
    ...resolutions.map(single('resolution')),
  ].toSorted((a, b) => a.recordedAt - b.recordedAt)
}

function scoresAsOf(record: RecordOfPrediction, taken: readonly Step[]): Map<string, Score | null> {
  const ids = new Set(taken.flatMap((step) => step.ids))
  const newest = taken.findLast((step) => step.kind === 'resolution')
  const resolution = record.resolutions.find(({ id }) => id === newest?.ids[0])
  if (!resolution || resolution.outcome === 'reopened' || resolution.knownOn === null) return new Map()
  const { outcome, knownOn, knownAt } = resolution
  const tracks = tracksAsOf(record, ids).map((track) => ({
    ...track,
    prediction: { ...track.prediction, resolution: { outcome, knownOn, knownAt } },
  }))
  return new Map(tracks.map((track) => [track.forecasterId, scoreOf(track)]))
}

function scoreOf(track: Track): Score | null {
  if (track.prediction.role === 'context') return null
  const receipt = scoreReceipt(track)
  return receipt && { mean: receipt.brier, low: receipt.low, high: receipt.high }
}

/** The tracks as they stood when only these rows were on record. */
function tracksAsOf({ prediction, quote, forecasts, corrections }: RecordOfPrediction, ids: Set<string>) {
  const later = corrections.filter(({ id }) => !ids.has(id))
  const was = (tableName: string, rowId: string, field: string, now: string | null) => {
    const next = later.find(
      (row) => row.tableName === tableName && row.rowId === rowId && row.field === field,
    )
    return next ? next.oldValue : now
  }
  const ofPrediction = (field: string, now: string | null) => was('predictions', prediction.id, field, now)
  const asWas = {
    ...prediction,
    role: ofPrediction('role', prediction.role) as Role,
    saidOn: ofPrediction('saidOn', prediction.saidOn) ?? prediction.saidOn,
    dueOn: ofPrediction('dueOn', prediction.dueOn),
    resolution: null,
  }
  const speakerId = quote && was('quotes', quote.id, 'speakerId', quote.speakerId)
  const publishedOn = quote && was('sources', quote.sourceId, 'publishedOn', quote.publishedOn)
  const tracks = new Map<string, Track & { forecasts: TrackForecast[] }>()
  for (const { forecasterId: now, ...forecast } of forecasts) {
    if (!ids.has(forecast.id)) continue
    const forecasterId = was('forecasts', forecast.id, 'forecasterId', now) ?? now
    const track = tracks.get(forecasterId) ?? {
      id: forecasterId,
      forecasterId,
      prediction: asWas,
      forecasts: [],
    }
    const madeAt = was('forecasts', forecast.id, 'madeAt', null)
    track.forecasts.push({
      ...forecast,
      madeAt: madeAt === null ? forecast.madeAt : Date.parse(madeAt),
      quotedOn: speakerId === forecasterId ? publishedOn : null,
    })
    tracks.set(forecasterId, track)
  }
  return [...tracks.values()]
}

function isSame(a: Score | null, b: Score | null): boolean {
  return a?.mean === b?.mean && a?.low === b?.low && a?.high === b?.high
}
