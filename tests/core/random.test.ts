import { expect, test } from 'vitest'
import { middle95, quantile } from '@/lib/core/quantile'
import { drawsFor, seededRandom } from '@/lib/core/random'

const take = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

test('the same seed gives the same numbers, another seed others', () => {
  expect(take(20220607, 3)).toEqual(take(20220607, 3))
  expect(take(20220607, 3)).not.toEqual(take(20220608, 3))
})

test('numbers lie in [0, 1) and spread evenly', () => {
  const numbers = take(1, 100_000)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  for (let tenth = 0; tenth < 10; tenth++) {
    const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length / numbers.length
    expect(Math.abs(share - 0.1)).toBeLessThan(0.005)
  }
})

test('a quantile is read between neighbours, and unknown of nothing', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5)
  expect([quantile([7], 0.975), quantile([], 0.5)]).toEqual([7, null])
  expect(middle95(Array.from({ length: 1001 }, (_, index) => index))).toEqual([25, 975])
  expect(middle95([])).toBeNull()
})

test('a long record is resampled less often, never under 200 times', () => {
  expect([drawsFor(0), drawsFor(446), drawsFor(4_000), drawsFor(1_000_000)]).toEqual([1000, 1000, 500, 200])
})
