import { expect, test } from 'vitest'
import { annotate, discRadius, sayEmptyRegion } from '@/app/_components/charts/calibration-scale'
import { bins, endgames, fullRecord } from './bins'

test('the area of a disc goes with the number of forecasts', () => {
  expect(discRadius(68, 68)).toBe(15)
  expect(discRadius(17, 68)).toBeCloseTo(7.5)
  expect(discRadius(5, 5)).toBeCloseTo(9.39, 2)
  expect(discRadius(1, 5)).toBe(5)
})

test('the one annotation names the bin furthest outside its column, else the oddest of the few', () => {
  expect(annotate(fullRecord)?.lines).toEqual(['Said 85%,', 'happened 71%'])
  expect(annotate(endgames)?.lines).toEqual(['2 of 2'])
  expect(annotate(bins({ 2: { n: 10, events: 2, mean: 0.2 } }))).toBeNull()
})

test('an end of the plot where nothing was forecast is named when it is wide enough for words', () => {
  expect(sayEmptyRegion(endgames)).toEqual({ from: 0.5, to: 1, words: 'above 50%' })
  expect(sayEmptyRegion(bins({ 7: { n: 3, events: 2, mean: 0.75 } }))?.words).toBe('under 70%')
  expect(sayEmptyRegion(fullRecord)).toBeNull()
  expect(sayEmptyRegion(bins({}))).toBeNull()
})
