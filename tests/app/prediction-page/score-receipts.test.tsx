// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ScoreReceipts } from '@/app/predictions/[id]/_components/score-receipts'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { aForecast, aPrediction, aReceiptOfTwo, aTrack } from './builders'

afterEach(cleanup)

function show(prediction: PredictionPage): string {
  render(<ScoreReceipts prediction={prediction} workspace="w1" />)
  return screen.getByRole('region', { name: 'Score receipt' }).textContent ?? ''
}

const settled = { status: 'resolved', outcome: 'no', knownOn: '2026-02-10' } as const

test('a receipt of several stretches gives each its weight, its square and its part of the sum', () => {
  const forecasts = [
    aForecast(),
    aForecast({ id: 'f2', probability: 0.4, madeAt: '2026-01-11T00:00:00.000Z' }),
    aForecast({ id: 'f3', probability: 0.01, madeAt: '2026-03-01T00:00:00.000Z' }),
  ]
  const leftOut = [{ id: 'f3', why: 'Made once the answer could be known' }]
  const text = show(
    aPrediction({ ...settled, tracks: [aTrack({ forecasts, leftOut, receipt: aReceiptOfTwo() })] }),
  )
  expect(text).toContain('20% from 1 Jan 2026')
  expect(text).toContain('0.2 × 0.2 = 0.0400, for 10 of 40 days, weight 0.250')
  expect(text).toContain('0.4 × 0.4 = 0.1600, for 30 of 40 days, weight 0.750')
  expect(text).toContain('0.0100')
  expect(text).toContain('0.1200')
  expect(text).toContain('Brier score0.130')
  expect(text).toContain('48% less error than always saying 50%')
  expect(text).toContain('1% of 1 Mar 2026: Made once the answer could be known')
})

test('while it is open there is no receipt, but what would count', () => {
  const text = show(aPrediction({ tracks: [aTrack()] }))
  expect(text).toContain('until the answer can be known, or 31 Dec 2026 is over')
  expect(text).toContain('20% by itself would score 0.640 if it happens and 0.040 if it does not.')
})

test('a settled track without a score says why', () => {
  const noScore = { reason: 'void', why: 'Void: the question has no answer' } as const
  expect(show(aPrediction({ ...settled, outcome: 'void', tracks: [aTrack({ noScore })] }))).toContain(
    'No score. Void: the question has no answer.',
  )
})

test('context is never scored', () => {
  expect(show(aPrediction({ role: 'context' }))).toContain('Context is recorded and never scored.')
})
