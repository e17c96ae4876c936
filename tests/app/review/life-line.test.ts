import { expect, test } from 'vitest'
import { lifeLine } from '@/app/review/_lib/life-line'
import { aPrediction } from '../prediction-page/builders'

const settled = (knownOn: string) => ({
  id: 'r',
  outcome: 'yes' as const,
  voidReason: null,
  knownOn,
  knownAt: null,
  reasoning: '',
  confidence: null,
  recordedBy: 'You',
  recordedAt: '2026-07-01T00:00:00.000Z',
})

const tenDays = { saidOn: '2026-01-01', dueOn: '2026-01-11' }

test('the line runs from said to due, with known on its way', () => {
  const line = lifeLine(aPrediction({ ...tenDays, resolutions: [settled('2026-01-06')] }))
  expect(line).toMatchObject({ knownAt: 0.5, dueAt: 1, due: 'due 11 Jan 2026', known: 'known 6 Jan 2026' })
})

test('known on the due day is one place, known later ends the line', () => {
  expect(lifeLine(aPrediction({ ...tenDays, resolutions: [settled('2026-01-11')] }))).toMatchObject({
    due: null,
    known: 'known and due 11 Jan 2026',
  })
  expect(lifeLine(aPrediction({ ...tenDays, resolutions: [settled('2026-01-21')] }))).toMatchObject({
    knownAt: 1,
    dueAt: 0.5,
  })
})

test('a day that is all there is divides by nothing, and an open one has no line', () => {
  const oneDay = { saidOn: '2026-01-01', dueOn: '2026-01-01', resolutions: [settled('2026-01-01')] }
  expect(lifeLine(aPrediction(oneDay))).toMatchObject({ knownAt: 0, dueAt: 0 })
  expect(lifeLine(aPrediction())).toBeNull()
})
