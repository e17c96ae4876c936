import { expect, test } from 'vitest'
import { figureOn } from '@/lib/core/phrases/scale'
import { findScale, readDenied, readPhrase, scales, surveyScale } from '@/lib/core/phrases/scales'

test('every figure of every scale holds its number in its band and names a source of the scale', () => {
  for (const { id, figures, sources } of scales) {
    for (const { phrase, p, low, high, source } of figures) {
      const isInside = 0 <= low && low <= p && p <= high && high <= 1
      expect(`${id} ${phrase} ${isInside}`).toBe(`${id} ${phrase} true`)
      expect(sources.map((one) => one.id)).toContain(source)
    }
  }
})

test('no scale gives one phrase two figures', () => {
  for (const { figures } of scales) {
    const names = figures.flatMap(({ phrase, also = [] }) => [phrase, ...also])
    expect(new Set(names).size).toBe(names.length)
  }
})

test('the survey’s "likely" is that of CAPphrase: median 75, middle half 67 to 80, 5,146 answers', () => {
  expect(figureOn(surveyScale, 'likely')).toMatchObject({
    p: 0.73,
    low: 0.67,
    high: 0.8,
    median: 0.75,
    n: 5146,
    source: 'capphrase',
  })
})

test('the survey carries the attribution that CC BY asks for', () => {
  const source = surveyScale.sources.find(({ id }) => id === 'capphrase')
  expect(source).toMatchObject({ licence: 'CC BY 4.0', url: 'https://doi.org/10.5281/zenodo.18750055' })
})

test('a yardstick reads a phrase by its printed range, under any of its names', () => {
  const directive = findScale('icd-203')
  expect(directive && readPhrase('likely', directive)).toMatchObject({ low: 0.55, high: 0.8, p: 0.675 })
  expect(directive && readPhrase('probable', directive)).toMatchObject({
    low: 0.55,
    high: 0.8,
    scale: 'icd-203',
  })
})

test('a phrase that a yardstick does not name is read by the survey, and the figure says so', () => {
  const kent = findScale('kent')
  expect(kent && readPhrase('could', kent)).toMatchObject({ p: 0.4, scale: 'survey' })
})

test('a denial is read as the phrase for it where there is one, else as what is left', () => {
  expect(readDenied('likely', surveyScale)).toMatchObject({ p: 0.2, low: 0.1, high: 0.3 })
  expect(readDenied('bound to', surveyScale)).toMatchObject({ p: 0.07, low: 0.02, high: 0.15 })
})

test('a denied phrase names a figure of the survey', () => {
  for (const { denied } of surveyScale.figures) {
    if (denied !== undefined) expect(figureOn(surveyScale, denied)?.phrase).toBe(denied)
  }
})

test('an unknown scale and an unknown phrase are null', () => {
  expect(findScale('astrology')).toBeNull()
  expect(readPhrase('by the pricking of my thumbs', surveyScale)).toBeNull()
})
