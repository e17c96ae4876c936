import { expect, test } from 'vitest'
import { markedTexts } from '../../gold/marked'
import { bestThreshold } from '../../gold/threshold'

test('the threshold lies between drafts that are forecasts and drafts that are none', () => {
  const scores = [0.1, 0.15, 0.2, 0.5, 0.6, 0.9].map((score) => ({ score, isForecast: score > 0.3 }))
  const threshold = bestThreshold([{ model: { bias: 0, threshold: 0, weights: {} }, scores }])
  expect(threshold).toBeGreaterThan(0.2)
  expect(threshold).toBeLessThan(0.5)
})

test('the places of the extra texts hold no brackets and no outer space', () => {
  for (const { text, forecasts } of markedTexts()) {
    expect(text).not.toMatch(/\[\[|\]\]/)
    for (const { start, end } of forecasts) expect(text.slice(start, end)).toMatch(/^\S[\s\S]*\S$/)
  }
})
