import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromMillionths, isCertain, isProbability, toMillionths } from '@/lib/core/probability'

test('every whole number of millionths survives the way out and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
      expect(toMillionths(fromMillionths(millionths))).toBe(millionths)
    }),
  )
  expect(toMillionths(0.13)).toBe(130_000)
})

test('a probability lies from 0 to 1', () => {
  expect([0, 0.5, 1].every(isProbability)).toBe(true)
  expect([-0.1, 1.1, Number.NaN, Infinity].some(isProbability)).toBe(false)
})

test('certain is what is kept as 0 or 1', () => {
  expect([0, 1].every(isCertain)).toBe(true)
  expect([0.000001, 0.999999].some(isCertain)).toBe(false)
})
