import { expect, test } from 'vitest'
import { calibrationCsv, calibrationSentence, readBin } from '@/app/_components/charts/calibration-words'
import { bins, endgames, fullRecord } from './bins'

test('few outcomes are named, not turned into a rate', () => {
  expect(calibrationSentence(endgames)).toBe(
    'Nothing given under 40% happened, in 13 cases. Both calls at 40% did.',
  )
})

test('a full record says up to where it is sound', () => {
  expect(calibrationSentence(fullRecord)).toBe(
    'Sound up to 70%. Above it things happened less often than said.',
  )
})

test('no outcome, one outcome and a middle that went both ways each have their sentence', () => {
  expect(calibrationSentence(bins({}))).toBe('Nothing has settled yet.')
  expect(calibrationSentence(bins({ 0: { n: 1, events: 0, mean: 0.07 } }))).toBe(
    'The one given under 10% did not happen.',
  )
  expect(calibrationSentence(bins({ 8: { n: 1, events: 1, mean: 0.85 } }))).toBe(
    'The one call at 85% happened.',
  )
  expect(
    calibrationSentence(
      bins({
        0: { n: 2, events: 0, mean: 0.05 },
        4: { n: 3, events: 1, mean: 0.45 },
        9: { n: 3, events: 3, mean: 0.95 },
      }),
    ),
  ).toBe('Nothing given under 40% happened, in 2 cases. At 40–50%, 1 of 3 did. All 3 calls at 95% happened.')
})

test('a record that is sound everywhere, off everywhere or off here and there says so', () => {
  const sound = { n: 20, consistency: [0.1, 0.9] as [number, number] }
  const three = (events: number[]) =>
    bins(
      Object.fromEntries(
        events.map((happened, index) => [index * 3, { ...sound, events: happened, mean: 0.5 }]),
      ),
    )
  expect(calibrationSentence(three([10, 10, 10]))).toBe('Sound throughout: things happened as often as said.')
  expect(calibrationSentence(three([1, 1, 0]))).toBe('Things happened less often than said throughout.')
  expect(calibrationSentence(three([20, 10, 10]))).toBe(
    'Under 10% things happened more often than said. Sound above it.',
  )
  expect(calibrationSentence(three([20, 10, 0]))).toBe(
    'Things happened less often than said at 60–70%. Things happened more often than said at 0–10%. As often as said elsewhere.',
  )
})

test('a group of fewer than five says nothing about a rate, whatever its share', () => {
  expect(fullRecord.map(readBin)).toEqual([
    'as-said',
    'as-said',
    'as-said',
    'as-said',
    'too-few',
    'as-said',
    'as-said',
    'less-often',
    'less-often',
    'less-often',
  ])
})

test('the file has a line a bin, and nothing where nothing is known', () => {
  const lines = calibrationCsv(endgames).split('\r\n')
  expect(lines).toHaveLength(12)
  expect(lines[1]).toBe('0,0.1,5,0,0.056,0,0,0.434482464783,0,0.4')
  expect(lines[10]).toBe('0.9,1,0,0,,,,,,')
})
