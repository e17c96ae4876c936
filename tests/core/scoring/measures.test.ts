import { expect, test } from 'vitest'
import { brierBand, brierScore, meanBrierScore } from '@/lib/core/scoring/brier'
import { logScore, toBits } from '@/lib/core/scoring/log'
import { skillVersusBaseRate, skillVersusHalf } from '@/lib/core/scoring/skill'
import { skillIntervals } from '@/lib/core/scoring/skill-interval'
import { sum } from '@/lib/core/scoring/sum'
import { buildVote } from './builders'

test('brierScore is the squared distance between what was said and what happened', () => {
  expect(brierScore(0.7, true)).toBe(0.09)
  expect([brierScore(0, false), brierScore(1, false), brierScore(0.5, true)]).toEqual([0, 1, 0.25])
})

test('the band of a Brier score has its better end first', () => {
  expect(brierBand(0.05, 0.25, false)).toEqual({ best: 0.0025, worst: 0.0625 })
  expect(brierBand(0.25, 1, true)).toEqual({ best: 0, worst: 0.5625 })
})

test('meanBrierScore of no forecasts is unknown, not zero', () => {
  expect(meanBrierScore([])).toBeNull()
})

test('logScore is 0 when certain and right, infinite when certain and wrong', () => {
  expect(logScore(0.7, true)).toBeCloseTo(0.3566749439387324, 15)
  expect([logScore(1, true), logScore(0, false)]).toEqual([0, 0])
  expect([logScore(0, true), logScore(1, false)]).toEqual([Infinity, Infinity])
  expect(toBits(logScore(0.5, true))).toBe(1)
})

test('skill is 0 for what "50 %" or the base rate earns, and unknown where all or none happened', () => {
  expect(skillVersusHalf(0.25)).toBe(0)
  expect(skillVersusHalf(0.09)).toBeCloseTo(0.64, 15)
  expect(skillVersusBaseRate(0.125, 0.5)).toBe(0.5)
  expect([skillVersusBaseRate(0.1, 0), skillVersusBaseRate(0.1, 1)]).toEqual([null, null])
})

test('skill has an interval from five clusters on, the same at every call', () => {
  const votes = [0.1, 0.2, 0.3, 0.8, 0.9].map((chance, index) =>
    buildVote(chance, index > 2, { id: `${index}` }),
  )
  const { vsHalf, vsBaseRate } = skillIntervals(votes)
  expect(skillIntervals(votes.toReversed())).toEqual({ vsHalf, vsBaseRate })
  const [low = 2, high = -2] = vsHalf ?? []
  expect(low < skillVersusHalf(0.038) && skillVersusHalf(0.038) < high).toBe(true)
  expect(skillIntervals(votes.slice(1))).toEqual({ vsHalf: null, vsBaseRate: null })
})

test('a cluster counts as one piece of evidence for an interval', () => {
  const votes = Array.from({ length: 20 }, (_, index) =>
    buildVote(0.3, index % 3 === 0, { id: `${index}`, cluster: `${index % 4}` }),
  )
  expect(skillIntervals(votes).vsHalf).toBeNull()
})

test('a sum loses nothing to rounding', () => {
  expect(sum([1, 1e100, 1, -1e100])).toBe(2)
  expect(sum([0.1, 0.2, 0.3])).toBe(0.6)
  expect(sum([])).toBe(0)
})
