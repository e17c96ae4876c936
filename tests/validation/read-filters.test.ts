import { expect, test } from 'vitest'
import { eventFilter } from '@/lib/validation/event-filter'
import { parseLoosely, searchOf } from '@/lib/validation/filter'
import { readCursor, writeCursor } from '@/lib/validation/paging'
import { dueNextFilter, latestOutcomesFilter, predictionFilter } from '@/lib/validation/prediction-filter'
import { defaultScoresFilter, scoresFilter } from '@/lib/validation/scores-filter'
import { defaultSourceFilter, sourceFilter } from '@/lib/validation/source-filter'

test('a page ignores what does not fit and keeps what does', () => {
  const params = { role: 'headline,variant', late: 'perhaps', view: 'table', origin: ['number', 'phrase'] }
  expect(parseLoosely(scoresFilter, params)).toEqual({
    ...defaultScoresFilter,
    role: ['headline', 'variant'],
    origin: ['number', 'phrase'],
  })
  expect(parseLoosely(scoresFilter, { role: 'context', forecaster: '' })).toEqual(defaultScoresFilter)
})

test('a list is kept in one order, so that equal filters are equal', () => {
  expect(scoresFilter.parse({ role: 'variant,headline,variant' }).role).toEqual(['headline', 'variant'])
})

test('a filter written to an address and read back is the same', () => {
  const filter = predictionFilter.parse({
    status: 'open,due',
    words: ' 100% _of_ \\ ',
    chance: '1',
    dueFrom: '2026-01-01',
    limit: '20',
    sort: 'said',
    cursor: writeCursor(['2022-06-07', 'a,b"c']),
  })
  expect(filter).toMatchObject({ words: '100% _of_ \\', chance: true, limit: 20 })
  expect(predictionFilter.parse(Object.fromEntries(searchOf(filter)))).toEqual(filter)
})

test('a blank limit is not read as nought', () => {
  expect(predictionFilter.safeParse({ limit: '' }).success).toBe(false)
  expect(parseLoosely(predictionFilter, { limit: '' }).limit).toBe(50)
})

test('a cursor that no list handed out is none', () => {
  expect(readCursor('abc')).toBeNull()
  expect(readCursor('[1,2]')).toBeNull()
  expect(readCursor('["alone"]')).toBeNull()
})

test('what the database could not read is refused, so that a page ignores it', () => {
  const forged = ['["2022-06-31","019f0000-0000-7000-8000-000000000000"]', '["2022-06-07","x"]']
  for (const cursor of forged) {
    expect(eventFilter.safeParse({ cursor }).success).toBe(false)
    expect(parseLoosely(sourceFilter, { cursor, words: 'a\0' })).toEqual(defaultSourceFilter)
  }
  expect(
    eventFilter.safeParse({ cursor: '["2022-06-07","019f0000-0000-7000-8000-000000000000"]' }).success,
  ).toBe(true)
  expect(parseLoosely(scoresFilter, { tag: '\uD800', resolvedFrom: '0000-01-01' })).toEqual(
    defaultScoresFilter,
  )
})

test('the lists beside the scores keep to the same forecaster, source and tag', () => {
  const forecaster = '019f0000-0000-7000-8000-000000000000'
  const scores = scoresFilter.parse({ forecaster, tag: 'war' })
  expect(dueNextFilter(scores, 4)).toMatchObject({
    forecaster,
    tag: 'war',
    status: ['open', 'due'],
    limit: 4,
  })
  expect(latestOutcomesFilter(scores, 6)).toMatchObject({ forecaster, status: ['resolved'], sort: 'known' })
  expect(predictionFilter.safeParse(dueNextFilter(scores, 4)).success).toBe(true)
})
