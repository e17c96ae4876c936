import { describe, expect, test } from 'vitest'
import { meanBrierScore } from '@/lib/core/scoring/brier'
import { coveredTime, standingStretches } from '@/lib/core/scoring/stretches'
import { brierScore } from '@/lib/core/scoring/brier'
import { buildVote, instant } from './builders'
import { isNear, type RevisionCase, revisionCases } from './reference-values'

function standing(reference: RevisionCase) {
  const forecasts = reference.events.map(({ t, p }) => ({ madeAt: instant(t), probability: p ?? null }))
  const from = instant(reference.open)
  const to = Math.min(instant(reference.close), instant(reference.known_at))
  return { stretches: standingStretches(forecasts, { from, to }), from, to }
}

describe.each(revisionCases)('revisions $id: $title', (reference) => {
  const { stretches, from, to } = standing(reference)
  const covered = coveredTime(stretches)
  const { expect: wanted } = reference
  const happened = reference.outcome === 1
  const score = meanBrierScore(
    stretches.map((stretch) =>
      buildVote(stretch.forecast.probability, happened, { weight: (stretch.to - stretch.from) / covered }),
    ),
  )

  test('stretches begin and end where the reference says', () => {
    expect(stretches.map((stretch) => [stretch.from, stretch.to])).toEqual(
      wanted.intervals.map((interval) => [instant(interval.start), instant(interval.end)]),
    )
  })

  test('the time-weighted Brier score is the reference one and no common mistake', () => {
    if (wanted.tw_brier === null) expect(score).toBeNull()
    else expect(isNear(score?.mean ?? Number.NaN, wanted.tw_brier)).toBe(true)
    for (const [mistake, value] of Object.entries(wanted.wrong_answers)) {
      expect(isNear(score?.mean ?? Number.NaN, value), mistake).toBe(false)
    }
  })

  test('coverage and the forecast that stood at the end are those of the reference', () => {
    expect(isNear(covered / (to - from), wanted.coverage_of_window)).toBe(true)
    expect(isNear(covered / (instant(reference.close) - from), wanted.coverage_of_scheduled)).toBe(true)
    const last = stretches.find((stretch) => stretch.to === to)
    const end = last ? brierScore(last.forecast.probability, happened) : null
    if (wanted.brier_of_forecast_standing_at_window_end === null) expect(end).toBeNull()
    else expect(isNear(end ?? Number.NaN, wanted.brier_of_forecast_standing_at_window_end)).toBe(true)
  })
})

test('nothing stands in an empty window, nor of no forecasts', () => {
  const forecasts = [{ madeAt: 0, probability: 0.5 }]
  expect(standingStretches(forecasts, { from: 5, to: 5 })).toEqual([])
  expect(standingStretches([], { from: 0, to: 5 })).toEqual([])
})
