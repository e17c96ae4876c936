import { expect, test } from 'vitest'
import { brierOverTime } from '@/lib/core/scoring/over-time'
import { scoreReceipt } from '@/lib/core/scoring/receipt'
import { scoreSummary } from '@/lib/core/scoring/summary'
import { endgamesTracks } from './endgames'

test('the headline of the example is seven settled tracks, Brier 0.1231 from 0.0633 to 0.2082', () => {
  const { n, events, brier, skill } = scoreSummary(endgamesTracks)
  expect([n, events]).toEqual([7, 2])
  expect(brier?.mean).toBeCloseTo(0.8618 / 7, 12)
  expect(brier?.low.toFixed(4)).toBe('0.0633')
  expect(brier?.high.toFixed(4)).toBe('0.2082')
  expect(brier?.twoSided).toBeCloseTo((2 * 0.8618) / 7, 12)
  expect(skill.vsHalf).toBeCloseTo(1 - 0.8618 / 7 / 0.25, 12)
})

test('with the other reading of "decisive" the headline is 0.0945', () => {
  const { n, brier, excluded } = scoreSummary(endgamesTracks, { reading: 'other' })
  expect(n).toBe(7)
  expect(brier?.mean.toFixed(4)).toBe('0.0945')
  expect(excluded).toEqual([
    {
      id: 'p27/miller',
      predictionId: 'p27',
      reason: 'other-reading',
      why: 'Another reading of the same words counts',
    },
  ])
})

test('with variants the example is fifteen tracks and 0.0814, and one reading is left out', () => {
  const { n, brier, excluded, bins } = scoreSummary(endgamesTracks, { roles: ['headline', 'variant'] })
  expect(n).toBe(15)
  expect(brier?.mean.toFixed(4)).toBe('0.0814')
  expect(excluded.map(({ predictionId }) => predictionId)).toEqual(['p28'])
  expect(bins.reduce((sum, bin) => sum + bin.n, 0)).toBe(15)
})

test('each track of the example has the Brier score that the case states', () => {
  const { each } = scoreSummary(endgamesTracks, { roles: ['headline', 'variant'] })
  const scores = new Map(each.map((track) => [track.predictionId, track]))
  expect(scores.get('p30')).toMatchObject({ brier: 0.0049, low: 0.0004, high: 0.0225 })
  expect(scores.get('p14')?.brier).toBeCloseTo(0.36, 12)
})

test('the score over time steps at each settling day and ends at the headline', () => {
  const steps = brierOverTime(endgamesTracks)
  expect(steps.map(({ on, n }) => [on, n])).toEqual([
    ['2022-11-11', 2],
    ['2022-12-31', 4],
    ['2025-12-31', 7],
  ])
  expect(steps.at(-1)?.mean).toBe(scoreSummary(endgamesTracks).brier?.mean)
})

test('nobody is scored by words only where only numbers are asked for', () => {
  expect(scoreSummary(endgamesTracks, { origins: ['number'] })).toMatchObject({
    n: 0,
    brier: null,
    log: null,
  })
  expect(scoreSummary(endgamesTracks, { origins: ['phrase'] }).n).toBe(7)
})

test('a range of settling days includes both of its ends', () => {
  const between = { resolvedFrom: '2022-11-11', resolvedTo: '2022-12-31' }
  expect(scoreSummary(endgamesTracks, between).n).toBe(4)
})

test('the receipt of "declare victory" is one row of 0.0049', () => {
  const track = endgamesTracks.find(({ prediction }) => prediction.id === 'p30')
  const receipt = track && scoreReceipt(track)
  expect(receipt).toMatchObject({
    brier: 0.0049,
    low: 0.0004,
    high: 0.0225,
    alwaysHalf: 0.25,
    happened: false,
  })
  expect(receipt?.rows).toHaveLength(1)
  expect(receipt?.rows[0]).toMatchObject({
    weight: 1,
    square: 0.0049,
    part: 0.0049,
    best: 0.0004,
    worst: 0.0225,
  })
})
