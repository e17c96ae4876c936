import { expect, test } from 'vitest'
import { phraseRecord } from '@/lib/core/calibration/phrase-record'

const times = (yes: number, no: number) => [...Array<'yes'>(yes).fill('yes'), ...Array<'no'>(no).fill('no')]

test('seven of nine is a rate with Wilson’s interval, worked out by hand', () => {
  const { happened, settled, rate, interval, replaces } = phraseRecord(times(7, 2))
  expect([happened, settled, replaces]).toEqual([7, 9, false])
  expect(rate).toBeCloseTo(7 / 9, 12)
  expect(interval?.[0]).toBeCloseTo(0.4525889691, 9)
  expect(interval?.[1]).toBeCloseTo(0.9367748929, 9)
})

test('under five outcomes there is no rate, and from ten the record replaces the survey', () => {
  expect(phraseRecord(times(2, 2))).toMatchObject({ rate: null, interval: null, replaces: false })
  expect(phraseRecord(times(4, 1))).toMatchObject({ rate: 0.8, replaces: false })
  expect(phraseRecord(times(6, 3)).replaces).toBe(false)
  expect(phraseRecord(times(6, 4)).replaces).toBe(true)
})

test('what is open, ambiguous or void is in neither', () => {
  expect(phraseRecord(['yes', null, 'ambiguous', 'void', 'no'])).toMatchObject({ happened: 1, settled: 2 })
  expect(phraseRecord([])).toMatchObject({ happened: 0, settled: 0, rate: null })
})
