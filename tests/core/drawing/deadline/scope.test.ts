import { describe, expect, test } from 'vitest'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'
import { scopeIn } from '@/lib/core/drawing/deadline/scope'
import { drawPredictions } from '@/lib/core/drawing/draw-predictions'

const published = '2026-12-20'

function scopeOf(text: string) {
  const scope = scopeIn(text, findDeadlines(text, published))
  return scope && [scope.earliest, scope.latest]
}

describe('what a text says of all its forecasts is heard', () => {
  test.each([
    ['The rules: all predictions are about what will be true on January 1, 2028.', [null, '2028-01-01']],
    ['Each line carries the chance that it happens by 31 December 2027. Ready?', [null, '2027-12-31']],
    ['Unless otherwise noted, every forecast is for the end of 2028.', [null, '2028-12-31']],
    ['All of these will be judged on 5 January 2028, and in two years I laugh.', [null, '2028-01-05']],
    ['Everything below resolves on New Year’s Eve.', [null, '2026-12-31']],
    ['The deadline for all of them is 30 June 2027.', [null, '2027-06-30']],
  ])('%s', (text, days) => {
    expect(scopeOf(text)).toEqual(days)
  })

  test.each([
    'Every year in the days before New Year I make nine predictions.',
    'All forecasts are for growth of two per cent in 2027.',
    'If the vote is lost in May, all bets are off.',
    'Each year, as Christmas comes, I mark my predictions.',
    'All my predictions for 2025 were judged in January 2026.',
  ])('look-alike: %s', (text) => {
    expect(scopeOf(text)).toBeNull()
  })
})

test('a forecast without a time of its own falls due with all of them, one with a time does not', () => {
  const text = `All predictions are about what will be true on 31 December 2027.

1. The old bridge will be closed: 80%
2. The mayor will probably be re-elected by June 2027: 60%
3. The ferry will be sold: 30%
`
  const { candidates } = drawPredictions(text, { publishedOn: published, speakers: [] })
  expect(candidates.map(({ deadline }) => deadline?.latest)).toEqual([
    '2027-12-31',
    '2027-06-30',
    '2027-12-31',
  ])
})
