import { describe, expect, test } from 'vitest'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'

/** First and last day of the last time that a text names; the text appears on a Wednesday in November. */
function lastTime(text: string) {
  const found = findDeadlines(text, '2026-11-25').at(-1)
  return [found?.text, found?.earliest, found?.latest]
}

test.each([
  ['We guide for fiscal 2027. We start production in Q4.', 'in Q4'],
  ['FY27 has begun well. Margins rise in the second half.', 'in the second half'],
])('a quarter of a fiscal year that nobody defines has no days: %s', (text, words) => {
  expect(lastTime(text)).toEqual([words, null, null])
})

test('a quarter of a fiscal year that the text defines is counted from its start', () => {
  const text = 'Our fiscal year ends in June. We did well in fiscal 2026. We see growth in the third quarter.'
  expect(lastTime(text)).toEqual(['in the third quarter', '2027-01-01', '2027-03-31'])
})

test.each([
  ['Fiscal policy is tight. Growth slows in Q1.', 'in Q1', '2027-01-01', '2027-03-31'],
  [
    'We guide for fiscal 2027. It ships in the fourth quarter of the calendar year.',
    'in the fourth quarter of the calendar year',
    '2026-11-25',
    '2026-12-31',
  ],
  ['We guide for fiscal 2027. It ships in Q2 2028.', 'in Q2 2028', '2028-04-01', '2028-06-30'],
])('other quarters are of the calendar: %s', (text, words, earliest, latest) => {
  expect(lastTime(text)).toEqual([words, earliest, latest])
})

describe('of a business that says when its year ends', () => {
  const said = 'It costs us £9 million in the next financial year, which for us runs from April to March. '
  const last = (text: string) => findDeadlines(text, '2026-11-25').at(-1)?.latest

  test.each([
    ['For the current year we see a profit of £40 million.', '2027-03-31'],
    ['For next year we see £44 million.', '2028-03-31'],
    ['Debt will be lower at year end.', '2027-03-31'],
    ['Margins will recover in the second half.', '2027-03-31'],
  ])('its years are meant: %s', (text, latest) => {
    expect(last(said + text)).toBe(latest)
  })

  test.each([
    ['They will sell before the year is out.', '2026-12-31'],
    ['Do town budgets hold up next year?', '2027-12-31'],
  ])('but not in plain words: %s', (text, latest) => {
    expect(last(said + text)).toBe(latest)
  })

  test('nor where another’s year is told', () => {
    const state = 'The state’s fiscal year runs from July to June. '
    expect(last(`${state}The mill will be sold for the current year.`)).toBe('2026-12-31')
  })
})

test('the quarter of a fiscal year without an end has no days', () => {
  const found = findDeadlines('It goes on into the fourth quarter of fiscal 2028.', '2026-11-25')
  expect(found.at(-1)?.latest).toBeNull()
})

describe('a year of whole weeks ends its quarters on their own days', () => {
  const said = 'When we say fiscal 2027, we mean the fifty-two weeks that end on January 30, 2027. '

  test.each([
    ['We expect more in fiscal 2027.', ['in fiscal 2027', '2026-11-25', '2027-01-30']],
    ['For the full year we see less.', ['For the full year', '2026-11-25', '2027-01-30']],
    ['It ships by the end of fiscal 2027.', ['by the end of fiscal 2027', null, '2027-01-30']],
    ['It ships in Q1 of fiscal 2028.', ['in Q1 of fiscal 2028', '2027-01-31', '2027-05-01']],
    ['The fourth quarter will be weak.', ['The fourth quarter', '2026-11-25', '2027-01-30']],
  ])('%s', (text, days) => {
    expect(lastTime(said + text)).toEqual(days)
  })

  test('one that ends a day after its month is named by the month before', () => {
    const text = 'Our fiscal 2026 ends on February 1, 2027. It will be weak in the fourth quarter.'
    expect(lastTime(text)).toEqual(['in the fourth quarter', '2026-11-25', '2027-02-01'])
  })

  test('one that ends with its month has whole months', () => {
    const text = 'Our fiscal year ends on June 30, 2027. Sales rise in the first half.'
    expect(lastTime(text)).toEqual(['in the first half', '2026-11-25', '2026-12-31'])
  })
})
