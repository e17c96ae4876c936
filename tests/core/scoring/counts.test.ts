import { describe, expect, test } from 'vitest'
import { doesCount } from '@/lib/core/scoring/counts'
import type { TrackForecast, TrackPrediction } from '@/lib/core/scoring/track'
import { answerInstant, windowEnd } from '@/lib/core/scoring/window'
import { answered, buildForecast, buildPrediction, instant } from './builders'

const due = buildPrediction({ dueOn: '2022-12-31' })

describe('the instant from which the answer could be known', () => {
  test('is the end of the due day where time ran out', () => {
    expect(answerInstant(due, answered('no', '2022-12-31'))).toBe(instant('2023-01-01T00:00:00Z'))
    expect(answerInstant(due, answered('yes', '2023-01-04'))).toBe(instant('2023-01-01T00:00:00Z'))
  })

  test('is the start of the day for an answer before the due day, or for yes on it', () => {
    expect(answerInstant(due, answered('no', '2022-11-11'))).toBe(instant('2022-11-11T00:00:00Z'))
    expect(answerInstant(due, answered('yes', '2022-12-31'))).toBe(instant('2022-12-31T00:00:00Z'))
  })

  test('is the stated time where there is one, though the window ends with the due day', () => {
    const late = { ...answered('no', '2023-01-03'), knownAt: instant('2023-01-03T09:30:00Z') }
    expect(answerInstant(due, late)).toBe(late.knownAt)
    expect(windowEnd(due, late.knownAt)).toBe(instant('2023-01-01T00:00:00Z'))
  })

  test('follows the days of the prediction’s own zone', () => {
    const inKyiv = { ...due, timeZone: 'Europe/Kyiv' }
    expect(answerInstant(inKyiv, answered('no', '2022-12-31'))).toBe(instant('2022-12-31T22:00:00Z'))
  })

  test('is the start of the known-on day where nothing falls due', () => {
    const endless = { ...due, dueOn: null }
    expect(answerInstant(endless, answered('yes', '2022-11-11'))).toBe(instant('2022-11-11T00:00:00Z'))
  })
})

describe('what counts', () => {
  const verdict = (forecast: Partial<TrackForecast>, late = false, prediction: TrackPrediction = due) =>
    doesCount(buildForecast(forecast), prediction, answered('yes', '2022-11-11'), late)
  const counts = { counts: true, grounds: 'recorded', why: 'Recorded before the answer could be known' }
  const vouched = {
    counts: true,
    grounds: 'published',
    why: 'Its source appeared before the day of the answer',
  }
  const before = instant('2022-06-07T00:00:00Z')
  const after = instant('2026-11-25T12:00:00Z')

  test('a forecast recorded before the answer counts', () => {
    expect(verdict({ madeAt: before, recordedAt: before })).toEqual(counts)
  })

  test('one recorded later is "logged afterwards", and counts when that is asked for', () => {
    const forecast = { madeAt: before, recordedAt: after }
    expect(verdict(forecast)).toEqual({
      counts: false,
      reason: 'logged-afterwards',
      why: 'Logged afterwards',
    })
    expect(verdict(forecast, true)).toMatchObject({ counts: true, grounds: 'asked-for' })
  })

  test('a quote vouches for its own words, whenever they are recorded', () => {
    expect(verdict({ madeAt: before, recordedAt: after, quotedOn: '2022-06-07' })).toEqual(vouched)
  })

  test('a quote vouches for words that were said before its source appeared', () => {
    const said = { ...due, saidOn: '2022-06-07' }
    expect(verdict({ madeAt: before, recordedAt: after, quotedOn: '2022-06-20' }, false, said)).toEqual(
      vouched,
    )
    expect(verdict({ madeAt: before, recordedAt: after, quotedOn: '2022-11-11' }, false, said).counts).toBe(
      false,
    )
  })

  test('a late revision does not ride on an early quote', () => {
    const revision = { madeAt: instant('2022-09-01T00:00:00Z'), recordedAt: after, quotedOn: '2022-06-07' }
    expect(verdict(revision)).toMatchObject({ counts: false, reason: 'logged-afterwards' })
  })

  test('what is made in the instant of the answer or later never counts', () => {
    const madeAt = instant('2022-11-11T00:00:00Z')
    expect(verdict({ madeAt }, true)).toMatchObject({ counts: false, reason: 'too-late' })
    expect(verdict({ madeAt: madeAt - 1 }, true)).toEqual(counts)
  })

  test('what is made after the due day never counts, though the answer came later', () => {
    const resolution = { ...answered('no', '2023-01-03'), knownAt: instant('2023-01-03T09:30:00Z') }
    const forecast = buildForecast({ madeAt: instant('2023-01-02T00:00:00Z') })
    expect(doesCount(forecast, due, resolution)).toMatchObject({ counts: false, reason: 'after-due' })
  })
})
