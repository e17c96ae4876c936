import type { Receipt } from '@/lib/core/scoring/receipt'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { ForecastRow, PredictionTrack } from '@/lib/data/prediction-tracks'

export const speaker = { id: 's1', name: 'Ada Park', description: '', isSelf: false }

export function aPrediction(change: Partial<PredictionPage> = {}): PredictionPage {
  return {
    id: 'p1',
    slug: 'it-opens',
    label: 'It opens',
    question: 'Will it open by 31 December 2026?',
    yesIf: '',
    noIf: '',
    ambiguousIf: '',
    saidOn: '2026-01-01',
    dueOn: '2026-12-31',
    dueNote: null,
    timeZone: 'UTC',
    condition: null,
    role: 'headline',
    cluster: null,
    reading: null,
    alternativeOf: null,
    note: null,
    version: 1,
    recordedAt: '2026-01-01T00:00:00.000Z',
    speaker,
    status: 'open',
    outcome: null,
    knownOn: null,
    today: '2026-07-01',
    quote: null,
    tags: [],
    tracks: [],
    whoseWords: null,
    siblings: [],
    events: [],
    resolutions: [],
    corrections: [],
    steps: [],
    notes: [],
    ...change,
  }
}

export function aForecast(change: Partial<ForecastRow> = {}): ForecastRow {
  return {
    id: 'f1',
    probability: 0.2,
    low: null,
    high: null,
    origin: 'number',
    phrase: null,
    scale: null,
    scaleVersion: null,
    basis: {},
    rationale: null,
    madeAt: '2026-01-01T00:00:00.000Z',
    recordedAt: '2026-01-01T00:00:00.000Z',
    ...change,
  }
}

export function aTrack(change: Partial<PredictionTrack> = {}): PredictionTrack {
  return {
    id: 't1',
    forecaster: { id: speaker.id, name: speaker.name, isSelf: false },
    forecasts: [aForecast()],
    isWithdrawn: false,
    receipt: null,
    ifSettled: null,
    counting: [],
    leftOut: [],
    noScore: null,
    ...change,
  }
}

/** Ten days at 20 %, thirty at 40 %, and it did not happen: 0.25 × 0.04 + 0.75 × 0.16. */
export function aReceiptOfTwo(): Receipt {
  const day = 86_400_000
  const start = Date.parse('2026-01-01T00:00:00Z')
  const row = (id: string, from: number, days: number, probability: number) => ({
    forecastId: id,
    from,
    to: from + days * day,
    days,
    weight: days / 40,
    probability,
    low: null,
    high: null,
    square: probability ** 2,
    part: (days / 40) * probability ** 2,
    best: probability ** 2,
    worst: probability ** 2,
    log: -Math.log(1 - probability),
  })
  return {
    happened: false,
    known: start + 40 * day,
    end: start + 40 * day,
    rows: [row('f1', start, 10, 0.2), row('f2', start + 10 * day, 30, 0.4)],
    coveredDays: 40,
    brier: 0.13,
    low: 0.13,
    high: 0.13,
    log: -0.25 * Math.log(0.8) - 0.75 * Math.log(0.6),
    alwaysHalf: 0.25,
    leftOut: [],
  }
}
