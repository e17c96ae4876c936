import { expect, test } from 'vitest'
import { forecastFaults } from '@/lib/core/verify/forecast-faults'
import { predictionFaults } from '@/lib/core/verify/prediction-faults'

const sound = { probability: 0.2, low: 0.1, high: 0.3, origin: 'phrase', madeAt: new Date(0) }
const placesOf = (change: object) => forecastFaults({ ...sound, ...change }).map(({ place }) => place)

test('a chance is sound in its range, without one, and as a withdrawal', () => {
  expect(placesOf({})).toEqual([])
  expect(placesOf({ low: null, high: null })).toEqual([])
  expect(placesOf({ probability: null, low: null, high: null })).toEqual([])
})

test('what no score can take is named by its column', () => {
  expect(placesOf({ probability: 1.5, low: null, high: null })).toEqual(['probability'])
  expect(placesOf({ probability: Number.NaN, low: null, high: null })).toEqual(['probability'])
  expect(placesOf({ low: null })).toEqual(['low, high'])
  expect(placesOf({ probability: 0.31 })).toEqual(['probability'])
  expect(placesOf({ probability: null })).toEqual(['probability'])
  expect(placesOf({ origin: 'guess' })).toEqual(['origin'])
  expect(placesOf({ madeAt: new Date(Number.NaN) })).toEqual(['made_at'])
})

test('a question that falls due before it was said, asks nothing or lives in no zone is named', () => {
  const question = { question: ' ', saidOn: '2022-06-07', dueOn: '2022-06-06', timeZone: 'Nowhere' }
  expect(predictionFaults(question).map(({ place }) => place)).toEqual(['question', 'due_on', 'time_zone'])
  expect(predictionFaults({ ...question, question: 'Q', dueOn: null, timeZone: 'UTC' })).toEqual([])
})
