import { expect, test } from 'vitest'
import { calibrationBins } from '@/lib/core/calibration/bins'
import { wilsonInterval } from '@/lib/core/calibration/wilson'
import { doesCount } from '@/lib/core/scoring/counts'
import { RunningBrier, tallyBrierScore } from '@/lib/core/scoring/brier'
import { logScore } from '@/lib/core/scoring/log'
import { sum } from '@/lib/core/scoring/sum'
import { tallyColumns, tallyVotes } from '@/lib/core/scoring/tally'
import { settleCount } from '@/lib/core/scoring/vote'
import { answered, buildForecast, buildPrediction, buildVote, instant } from './builders'

test('Wilson’s ends are exactly 0 and 1 however many there were', () => {
  for (let n = 1; n <= 60; n++) {
    expect(wilsonInterval(0, n)?.[0]).toBe(0)
    expect(wilsonInterval(n, n)?.[1]).toBe(1)
  }
})

test('each bin knows its own tenth', () => {
  const bins = calibrationBins(tallyVotes([]))
  expect(bins.map(({ from, to }) => [from, to])).toEqual(
    Array.from({ length: 10 }, (_, index) => [index / 10, (index + 1) / 10]),
  )
})

test('a band on one side only, or of one vote only, is a band', () => {
  const below = tallyVotes([buildVote(0.5, true, { low: 0.3 }), buildVote(0.1, false)])
  const above = tallyVotes([buildVote(0.1, false), buildVote(0.5, true, { high: 0.8 })])
  expect(tallyBrierScore(below)?.high).toBeCloseTo((0.49 + 0.01) / 2, 12)
  expect(tallyBrierScore(below)?.low).toBeCloseTo((0.25 + 0.01) / 2, 12)
  expect(tallyBrierScore(above)?.low).toBeCloseTo((0.04 + 0.01) / 2, 12)
  expect(tallyVotes([buildVote(0.1, false)]).bands).toBeNull()
})

test('one vote that is a share makes all of them shares', () => {
  const weights = (...list: number[]) =>
    tallyColumns({
      millionths: Int32Array.from(list, (_, index) => index),
      happened: new Uint8Array(list.length),
      weights: Float64Array.from(list),
    }).isWhole
  expect([weights(1, 2), weights(1, 0.5), weights(0.5, 0.5)]).toEqual([true, false, false])
})

test('many rows are counted as few are, with weights or without, at the ends of the scale too', () => {
  const size = 25_000
  const millionths = Int32Array.from(
    { length: size },
    (_, row) => [0, 1, 4095, 4096, 500_000, 1_000_000][row % 6] ?? 0,
  )
  const happened = Uint8Array.from({ length: size }, (_, row) => Number(row % 4 === 0))
  const plain = tallyColumns({ millionths, happened })
  expect([...plain.millionths]).toEqual([0, 1, 4095, 4096, 500_000, 1_000_000])
  expect([plain.n, plain.events]).toEqual([size, 6250])
  expect(plain.yes.reduce((total, weight) => total + weight, 0)).toBe(6250)
  expect(plain.no.reduce((total, weight) => total + weight, 0)).toBe(18_750)
  const doubled = tallyColumns({ millionths, happened, weights: new Float64Array(size).fill(2) })
  expect([...doubled.yes]).toEqual(Array.from(plain.yes, (weight) => 2 * weight))
  expect([...doubled.no]).toEqual(Array.from(plain.no, (weight) => 2 * weight))
  expect(doubled.events).toBe(12_500)
})

test('a sum of thirds is the count it stands for, one of halves is not rounded away', () => {
  expect(settleCount(0.1 + 0.2 + 0.7)).toBe(1)
  expect(settleCount(1 / 3 + 1 / 3 + 1 / 3 - 1e-16)).toBe(1)
  expect([settleCount(2.5), settleCount(1.000001)]).toEqual([2.5, 1.000001])
  expect(settleCount(2.9999999999999996)).toBe(3)
})

test('what weighs nothing adds nothing to a running score, and an infinite term is the sum', () => {
  const running = new RunningBrier()
  expect(running.score).toBeNull()
  running.add(buildVote(0.7, true))
  running.add(buildVote(0, true, { weight: 0 }))
  running.add(buildVote(0, true, { weight: -1 }))
  expect([running.n, running.score?.mean]).toEqual([1, 0.09])
  expect(sum([1, Infinity, 2])).toBe(Infinity)
  expect(Object.is(logScore(1, true), 0)).toBe(true)
})

test('the instants at which a window ends and an answer is known are no longer within', () => {
  const prediction = buildPrediction({ dueOn: '2024-03-10' })
  const resolution = { ...answered('no', '2024-03-20'), knownAt: instant('2024-03-20T09:00:00Z') }
  const end = instant('2024-03-11T00:00:00Z')
  expect(doesCount(buildForecast({ madeAt: end }), prediction, resolution)).toMatchObject({
    reason: 'after-due',
  })
  expect(doesCount(buildForecast({ madeAt: end - 1 }), prediction, resolution).counts).toBe(true)
  const recordedAt = resolution.knownAt
  const written = buildForecast({ madeAt: end - 1, recordedAt })
  expect(doesCount(written, prediction, resolution)).toMatchObject({ reason: 'logged-afterwards' })
})
