import { expect, test } from 'vitest'
import { reRead } from '@/lib/core/phrases/re-read'
import { findScale, surveyScale } from '@/lib/core/phrases/scales'

const likely = {
  id: 'a',
  phrase: 'likely',
  probability: 0.73,
  low: 0.67,
  high: 0.8,
  scale: 'survey',
  scaleVersion: '1',
}

test('a forecast read again by its own scale stays where it is', () => {
  expect(reRead([likely], surveyScale)).toEqual({ moved: [], unmoved: 1, untouched: 0 })
})

test('another scale says from where to where each forecast would move', () => {
  const directive = findScale('icd-203')
  expect(directive && reRead([likely], directive)).toEqual({
    moved: [
      {
        id: 'a',
        phrase: 'likely',
        from: { probability: 0.73, low: 0.67, high: 0.8 },
        to: { probability: 0.675, low: 0.55, high: 0.8, scale: 'icd-203', scaleVersion: '1' },
      },
    ],
    unmoved: 0,
    untouched: 0,
  })
})

test('a new version of a scale moves only the phrases whose figures changed', () => {
  const figures = surveyScale.figures.map((figure) =>
    figure.phrase === 'likely' ? { ...figure, p: 0.75 } : figure,
  )
  const unlikely = { ...likely, id: 'b', phrase: 'unlikely', probability: 0.2, low: 0.1, high: 0.25 }
  const { moved, unmoved } = reRead([likely, unlikely], { ...surveyScale, version: '2', figures })
  expect(moved.map(({ id, to }) => [id, to.probability, to.scaleVersion])).toEqual([['a', 0.75, '2']])
  expect(unmoved).toBe(1)
})

test('stated numbers, withdrawals and phrases that no scale knows are left alone', () => {
  const stated = { ...likely, phrase: null, scale: null, scaleVersion: null }
  const withdrawn = { ...likely, probability: null, low: null, high: null }
  const unknown = { ...likely, phrase: 'by the pricking of my thumbs' }
  expect(reRead([stated, withdrawn, unknown], surveyScale)).toEqual({ moved: [], unmoved: 0, untouched: 3 })
})
