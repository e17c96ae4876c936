// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { History } from '@/app/predictions/[id]/_components/history'
import { historyEntries } from '@/app/predictions/[id]/_lib/history-entries'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { aForecast, aPrediction, aTrack } from './builders'

afterEach(cleanup)

const at = (day: string) => Date.parse(`${day}T12:00:00Z`)

const resolution = (id: string, outcome: 'no' | 'yes' | 'reopened', day: string) => ({
  id,
  outcome,
  voidReason: null,
  knownOn: outcome === 'reopened' ? null : '2026-03-01',
  knownAt: null,
  reasoning: `Why ${id}.`,
  confidence: null,
  recordedBy: 'You',
  recordedAt: `${day}T12:00:00.000Z`,
})

const score = (mean: number) => ({ mean, low: mean, high: mean })

function lived(): PredictionPage {
  return aPrediction({
    tracks: [aTrack({ forecasts: [aForecast(), aForecast({ id: 'f2', probability: 0.4 })] })],
    resolutions: [resolution('r2', 'yes', '2026-04-02'), resolution('r1', 'no', '2026-03-02')],
    corrections: [
      {
        id: 'c1',
        tableName: 'predictions',
        field: 'dueOn',
        oldValue: '2026-12-31',
        newValue: null,
        why: 'It has none.',
        recordedAt: '2026-02-01T12:00:00.000Z',
      },
    ],
    steps: [
      { kind: 'forecast', ids: ['f1'], recordedAt: at('2026-01-01'), scores: [] },
      { kind: 'forecast', ids: ['f2'], recordedAt: at('2026-01-05'), scores: [] },
      { kind: 'correction', ids: ['c1'], recordedAt: at('2026-02-01'), scores: [] },
      {
        kind: 'resolution',
        ids: ['r1'],
        recordedAt: at('2026-03-02'),
        scores: [{ forecaster: 'Ada Park', before: null, after: score(0.04) }],
      },
      {
        kind: 'resolution',
        ids: ['r2'],
        recordedAt: at('2026-04-02'),
        scores: [{ forecaster: 'Ada Park', before: score(0.04), after: score(0.64) }],
      },
    ],
  })
}

test('each step is named: a chance, its revision, a correction, an answer and its correction', () => {
  expect(historyEntries(lived()).map(({ title }) => title)).toEqual([
    'Ada Park: 20%',
    'Ada Park: 20% → 40%',
    'Corrected',
    'Settled as No',
    'Answer corrected to Yes',
  ])
})

test('said, known and recorded stand apart, with what the step did to the score', () => {
  render(<History prediction={lived()} workspace="w1" />)
  const items = screen.getAllByRole('listitem').filter((item) => item.textContent?.includes('recorded'))
  expect(items[0]?.textContent).toContain('said 1 Jan 2026')
  expect(items[4]?.textContent).toContain('known 1 Mar 2026')
  expect(items[4]?.textContent).toContain('recorded 2 Apr 2026')
  expect(items[4]?.textContent).toContain('Ada Park’s Brier score: 0.040 → 0.640')
  const correction = within(items[2] ?? document.body)
  expect(correction.getByText('It has none.')).toBeDefined()
  expect(items[2]?.textContent).toContain('Due on: was 31 Dec 2026 is –')
})
