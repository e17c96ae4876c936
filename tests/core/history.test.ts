import { expect, test } from 'vitest'
import { predictionHistory, type RecordOfPrediction } from '@/lib/core/history'

const at = (day: string) => Date.parse(`${day}T00:00:00Z`)

const forecast = (id: string, probability: number | null, day: string) => ({
  id,
  forecasterId: 'ada',
  probability,
  low: null,
  high: null,
  origin: 'number' as const,
  phrase: null,
  madeAt: at(day),
  recordedAt: at(day),
})

const answer = (id: string, outcome: 'yes' | 'no' | 'void' | 'reopened', day: string) => ({
  id,
  outcome,
  knownOn: outcome === 'reopened' ? null : '2022-02-01',
  knownAt: null,
  recordedAt: at(day),
})

const correction = (id: string, field: string, oldValue: string | null, day: string, why = 'Misread') => ({
  id,
  tableName: 'predictions',
  rowId: 'p',
  field,
  oldValue,
  why,
  recordedAt: at(day),
})

const record = (given: Partial<RecordOfPrediction> = {}): RecordOfPrediction => ({
  prediction: {
    id: 'p',
    label: 'It opens',
    role: 'headline',
    cluster: null,
    alternativeOf: null,
    saidOn: '2022-01-01',
    dueOn: '2022-01-31',
    timeZone: 'UTC',
  },
  quote: null,
  forecasts: [forecast('f', 0.2, '2022-01-01')],
  resolutions: [],
  corrections: [],
  ...given,
})

const means = (given: Partial<RecordOfPrediction>) =>
  predictionHistory(record(given)).map(({ kind, ids, scores }) => [
    kind,
    ids.join(' '),
    ...scores.map(({ before, after }) => [before?.mean.toFixed(4), after?.mean.toFixed(4)]),
  ])

test('settling gives a score, a correction moves it, reopening takes it away', () => {
  const resolutions = [
    answer('no', 'no', '2022-02-02'),
    answer('yes', 'yes', '2022-02-03'),
    answer('open', 'reopened', '2022-02-04'),
    answer('void', 'void', '2022-02-05'),
  ]
  expect(means({ resolutions })).toEqual([
    ['forecast', 'f'],
    ['resolution', 'no', [undefined, '0.0400']],
    ['resolution', 'yes', ['0.0400', '0.6400']],
    ['resolution', 'open', ['0.6400', undefined]],
    ['resolution', 'void'],
  ])
})

test('a due day that was put right while reopened is taken back for what came before', () => {
  // 0.2 for ten days, then 0.4: until 20 January half and half, until 30 January one third and two thirds.
  const forecasts = [forecast('f', 0.2, '2022-01-01'), forecast('g', 0.4, '2022-01-11')]
  const steps = means({
    forecasts,
    prediction: { ...record().prediction, dueOn: '2022-01-30' },
    resolutions: [
      answer('no', 'no', '2022-02-02'),
      answer('open', 'reopened', '2022-02-03'),
      answer('again', 'no', '2022-02-05'),
    ],
    corrections: [correction('c', 'dueOn', '2022-01-20', '2022-02-04')],
  })
  expect(steps).toEqual([
    ['forecast', 'f'],
    ['forecast', 'g'],
    ['resolution', 'no', [undefined, '0.1000']],
    ['resolution', 'open', ['0.1000', undefined]],
    ['correction', 'c'],
    ['resolution', 'again', [undefined, '0.1200']],
  ])
})

test('what was put right together is one step, and a role of context has no score', () => {
  const steps = means({
    resolutions: [answer('no', 'no', '2022-02-02')],
    corrections: [
      correction('a', 'role', 'context', '2022-02-03'),
      correction('b', 'label', 'It shuts', '2022-02-03'),
      correction('d', 'label', 'It opened', '2022-02-03', 'Another reason'),
    ],
  })
  expect(steps).toEqual([
    ['forecast', 'f'],
    ['resolution', 'no'],
    ['correction', 'a b', [undefined, '0.0400']],
    ['correction', 'd'],
  ])
})

test('a forecast of words that were given to another speaker moves to that speaker’s track', () => {
  const quote = { id: 'q', speakerId: 'bea', sourceId: 's', publishedOn: '2022-01-01' }
  const moved = { tableName: 'forecasts', rowId: 'f', field: 'forecasterId', oldValue: 'ada' }
  const voiced = { tableName: 'quotes', rowId: 'q', field: 'speakerId', oldValue: 'ada' }
  const [, , last] = predictionHistory(
    record({
      quote,
      forecasts: [{ ...forecast('f', 0.2, '2022-01-01'), forecasterId: 'bea', recordedAt: at('2022-03-01') }],
      resolutions: [answer('no', 'no', '2022-03-02')],
      corrections: [
        { id: 'a', ...voiced, why: 'It was Bea', recordedAt: at('2022-03-03') },
        { id: 'b', ...moved, why: 'It was Bea', recordedAt: at('2022-03-03') },
      ],
    }),
  )
  expect(last?.scores).toEqual([
    { forecasterId: 'ada', before: { mean: 0.04, low: 0.04, high: 0.04 }, after: null },
    { forecasterId: 'bea', before: null, after: { mean: 0.04, low: 0.04, high: 0.04 } },
  ])
})
