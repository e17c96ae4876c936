import { expect, test } from 'vitest'
import { binOf, calibrationBins } from '@/lib/core/calibration/bins'
import { consistencyColumns } from '@/lib/core/calibration/consistency'
import { wilsonInterval } from '@/lib/core/calibration/wilson'
import { tallyVotes } from '@/lib/core/scoring/tally'
import type { Vote } from '@/lib/core/scoring/vote'
import { buildVote } from '../scoring/builders'

const tenBins = (votes: readonly Vote[]) => calibrationBins(tallyVotes(votes))

test('every whole percent falls in the bin of its tens, where products of fractions go wrong', () => {
  for (let percent = 0; percent <= 100; percent++) {
    expect(binOf(percent / 100)).toBe(Math.min(9, Math.floor(percent / 10)))
  }
  expect([binOf(0.3), binOf(0.29), binOf(0.999999), binOf(0.099999)]).toEqual([3, 2, 9, 0])
})

test('the stretches of one track vote in their own bins', () => {
  const bins = tenBins([buildVote(0.15, true, { weight: 0.25 }), buildVote(0.85, true, { weight: 0.75 })])
  expect([bins[1]?.n, bins[8]?.n]).toEqual([0.25, 0.75])
})

test('an empty bin holds nulls, and under five outcomes are too few', () => {
  const bins = tenBins(Array.from({ length: 5 }, () => buildVote(0.15, false)))
  expect(bins[0]).toMatchObject({ n: 0, meanForecast: null, observed: null, wilson: null, tooFew: true })
  expect(bins[1]).toMatchObject({ n: 5, events: 0, meanForecast: 0.15, observed: 0, tooFew: false })
})

test('a Wilson interval ends exactly at 0 with no events and at 1 with nothing else', () => {
  expect(wilsonInterval(0, 3)?.[0]).toBe(0)
  expect(wilsonInterval(3, 3)?.[1]).toBe(1)
  expect(wilsonInterval(0, 0)).toBeNull()
  const [low = 0, high = 0] = wilsonInterval(1, 2) ?? []
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0945', '0.9055'])
})

test('consistency columns hold what a calibrated forecaster would get, the same at every call and order', () => {
  const votes = Array.from({ length: 400 }, (_, index) =>
    buildVote(0.35, index % 3 === 0, { id: `${index}` }),
  )
  const columns = consistencyColumns(votes)
  const [low = 1, high = 0] = columns[3] ?? []
  expect(Math.abs(low - 0.303)).toBeLessThan(0.012)
  expect(Math.abs(high - 0.397)).toBeLessThan(0.012)
  expect(columns.filter((column) => column === null)).toHaveLength(9)
  expect(consistencyColumns(votes.toReversed())).toEqual(columns)
})

test('votes on one question share its fate, so their column is as wide as that of one vote', () => {
  const votes = Array.from({ length: 20 }, (_, index) =>
    buildVote(0.5, true, { id: `${index}`, question: 'one' }),
  )
  const sameCluster = votes.map((vote) => ({ ...vote, cluster: 'one' }))
  expect(consistencyColumns(sameCluster)[5]).toEqual([0, 1])
})

test('a chance of 0 or 1 leaves no room in its column', () => {
  const columns = consistencyColumns([buildVote(0, false), buildVote(1, true)])
  expect([columns[0], columns[9]]).toEqual([
    [0, 0],
    [1, 1],
  ])
})
