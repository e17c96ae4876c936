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
  const counting = [{ id: 'f1', why: 'Recorded before the answer could be known' }]
  const leftOut = [{ id: 'f3', why: 'Made once the answer could be known' }]
  const text = show(
    aPrediction({ ...settled, tracks: [aTrack({ forecasts, counting, leftOut, receipt: aReceiptOfTwo() })] }),
  )
  expect(text).toContain('20%1 Jan 2026 to 10 Jan 2026, 10 days')
  expect(text).toContain('0.2 × 0.2 = 0.0400, weight 10 ÷ 40 days = 0.250')
  expect(text).toContain('40%11 Jan 2026 to 9 Feb 2026, 30 days')
  expect(text).toContain('0.4 × 0.4 = 0.1600, weight 30 ÷ 40 days = 0.750')
  expect(text).toContain('0.0100')
  expect(text).toContain('0.1200')
  expect(text).toContain('Brier score0.130')
  expect(text).toContain('48% less error than always saying 50%')
  expect(text).toContain('weighted in the same way0.4389 nats')
  expect(text).toContain('The answer could be known from 10 Feb 2026, 00:00, by the clock of UTC')
  expect(text).toContain('20% of 1 Jan 2026: Recorded before the answer could be known')
  expect(text).toContain('1% of 1 Mar 2026: Made once the answer could be known')
})

test('while it is open there is what each answer would score, at the ends of the band too', () => {
  const receipt = (happened: boolean) => ({
    ...aReceiptOfTwo(),
    happened,
    rows: aReceiptOfTwo()
      .rows.slice(0, 1)
      .map((row) => ({ ...row, low: 0.1, high: 0.4 })),
    brier: happened ? 0.64 : 0.04,
    low: happened ? 0.36 : 0.01,
    high: happened ? 0.81 : 0.16,
    log: happened ? -Math.log(0.2) : -Math.log(0.8),
  })
  const ifSettled = { on: '2026-12-31', yes: receipt(true), no: receipt(false) }
  const text = show(aPrediction({ tracks: [aTrack({ ifSettled })] }))
  expect(text).toContain('until the answer can be known, or 31 Dec 2026 is over')
  expect(text).toContain('Brier score0.6400.040')
  expect(text).toContain('At 10%, an end of the band0.8100.010')
  expect(text).toContain('At 40%, an end of the band0.3600.160')
  expect(text).toContain('Always saying 50%0.2500.250')
  expect(text).toContain('Log score, nats1.60940.2231')
  expect(text).toContain('on the due day, 31 Dec 2026')
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
