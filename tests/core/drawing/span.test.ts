import { expect, test } from 'vitest'
import { drawPredictions, engineVersion } from '@/lib/core/drawing/draw-predictions'
import { moved, spanOf } from '@/lib/core/drawing/span'

test('a span found in a slice keeps its words when it is placed in the whole', () => {
  const text = '😀 It will rain.'
  const inSlice = spanOf(text.slice(3), 3, 7)
  expect(moved(inSlice, 3)).toEqual(spanOf(text, 6, 10))
  expect(inSlice.text).toBe('will')
})

test('an empty text gives no candidates and says why', () => {
  const { candidates, notices } = drawPredictions(' \n', { publishedOn: '2024-01-01', speakers: [] })
  expect(candidates).toEqual([])
  expect(notices.map(({ kind }) => kind)).toEqual(['empty'])
  expect(engineVersion).toMatch(/^\d/)
})
