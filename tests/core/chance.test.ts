import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBand, readChance } from '@/lib/core/chance'

describe('a chance is read as', () => {
  test.each([
    ['13', 0.13, '13%'],
    ['13 %', 0.13, '13%'],
    [' 13%\u00a0', 0.13, '13%'],
    ['13 percent', 0.13, '13%'],
    ['12,5', 0.125, '12.5%'],
    ['0.5', 0.005, '0.5%'],
    ['0.5 %', 0.005, '0.5%'],
    ['99.9999', 0.999999, '99.9999%'],
    ['1 in 8', 0.125, '12.5%'],
    ['7 in 10', 0.7, '70%'],
    ['3 out of 4', 0.75, '75%'],
    ['1 in 1,000', 0.001, '0.1%'],
    ['1 in 3', 0.333333, '33.3333%'],
    ['3:1 against', 0.25, '25%'],
    ['2 to 1 on', 0.666667, '66.6667%'],
    ['50/50', 0.5, '50%'],
    ['evens', 0.5, '50%'],
  ])('%s', (text, probability, echo) => {
    expect(readChance(text)).toMatchObject({ ok: true, value: { probability, echo } })
  })
})

test('readChance echoes 1 in 8 as a percent without a warning', () => {
  expect(readChance('1 in 8')).toEqual({ ok: true, value: { probability: 0.125, echo: '12.5%' } })
})

test('0 and 100 are allowed with a warning, and half a percent is pointed out', () => {
  expect(readChance('0')).toMatchObject({
    value: { probability: 0, warning: expect.stringMatching(/cannot happen/) },
  })
  expect(readChance('100 %')).toMatchObject({
    value: { probability: 1, warning: expect.stringMatching(/must happen/) },
  })
  expect(readChance('0.5')).toMatchObject({ value: { warning: expect.stringMatching(/0\.5%/) } })
})

describe('a chance is refused, with a sentence, for', () => {
  test.each([
    ['', /Write a chance/],
    ['   ', /Write a chance/],
    ['101', /between 0% and 100%/],
    ['100.01', /between 0% and 100%/],
    ['-1', /between 0% and 100%/],
    ['abc', /does not read as a chance/],
    ['1e3', /does not read as a chance/],
    ['10-20', /does not read as a chance/],
    ['99.99999', /four decimals/],
    ['0.00001', /four decimals/],
    ['1 in 10,000,000', /near to certain/],
    ['9999999 in 10000000', /near to certain/],
    ['8 in 7', /between 0% and 100%/],
    ['0 in 0', /between 0% and 100%/],
    ['3:1', /against.*on/],
    ['1/8', /share or odds/],
  ])('%j', (text, message) => {
    const read = readChance(text)
    expect(read.ok ? '' : read.message).toMatch(message)
  })
})

test('whatever is echoed reads back as the same chance', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (millionths) => {
      const read = readChance(`${millionths / 10_000}%`)
      expect(read.ok && read.value.probability).toBe(millionths / 1_000_000)
      expect(read.ok && readChance(read.value.echo)).toEqual(read)
    }),
  )
})

test('no text makes readChance throw or leave the range', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readChance(text)
      expect(
        read.ok ? read.value.probability >= 0 && read.value.probability <= 1 : read.message.length > 0,
      ).toBe(true)
    }),
  )
})

describe('a band', () => {
  test('holds its number and is echoed with an en dash', () => {
    expect(readBand('2', '15', 0.07)).toEqual({ ok: true, value: { low: 0.02, high: 0.15, echo: '2–15%' } })
    expect(readBand('7', '7', 0.07).ok).toBe(true)
  })

  test('may be left out whole', () => {
    expect(readBand('', ' ', 0.07)).toEqual({ ok: true, value: null })
  })

  test.each([
    ['2', '', 'high', /missing/],
    ['', '15', 'low', /missing/],
    ['8', '15', 'low', /does not hold its number.*7%/],
    ['2', '5', 'high', /does not hold its number.*7%/],
    ['15', '2', 'low', /above its high end/],
    ['abc', '15', 'low', /does not read/],
    ['2', '101', 'high', /between/],
  ])('from %j to %j around 7%% is refused', (low, high, field, message) => {
    const read = readBand(low, high, 0.07)
    expect(read.ok ? {} : read.fields).toHaveProperty(field, expect.stringMatching(message))
  })
})
