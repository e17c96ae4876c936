import { describe, expect, test } from 'vitest'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'

/** A Wednesday. Days are worked by hand from the conventions of the marked texts. */
const published = '2026-11-25'

function only(text: string, day: string | null = published) {
  const [found, ...more] = findDeadlines(text, day).map(({ text: words, earliest, latest, grain }) => [
    words,
    earliest,
    latest,
    grain,
  ])
  expect(more).toEqual([])
  return found
}

describe('by, until and through end with the last day of what they name:', () => {
  test.each([
    ['It ends by 2030.', 'by 2030', '2030-12-31', 'year'],
    [
      'By the end of the second quarter of next year it will land.',
      'By the end of the second quarter of next year',
      '2027-06-30',
      'quarter',
    ],
    ['They leave by June.', 'by June', '2027-06-30', 'month'],
    ['A truce by spring is unlikely.', 'by spring', '2027-05-31', 'season'],
    ['Gone by the mid-2030s.', 'by the mid-2030s', '2036-08-31', 'decade'],
    ['Gone by early 2028.', 'by early 2028', '2028-04-30', 'year'],
    ['Gone by year-end 2028.', 'by year-end 2028', '2028-12-31', 'year'],
    ['It stands until 2035.', 'until 2035', '2035-12-31', 'year'],
    ['Rates stay there through Q1.', 'through Q1', '2027-03-31', 'quarter'],
    ['Done by, uh, 2030.', 'by, uh, 2030', '2030-12-31', 'year'],
    ['Done no later than 30 June.', 'no later than 30 June', '2027-06-30', 'day'],
    ['Done in August at the latest.', 'in August at the latest', '2027-08-31', 'month'],
    ['Done by Easter 2028.', 'by Easter 2028', '2028-04-16', 'day'],
    ['Done by the weekend.', 'by the weekend', '2026-11-29', 'week'],
    ['Done before the year is out.', 'before the year is out', '2026-12-31', 'year'],
    ['Done within the month.', 'within the month', '2026-12-25', 'month'],
  ])('%s', (text, words, latest, grain) => {
    expect(only(text)).toEqual([words, null, latest, grain])
  })
})

describe('before, and not until, end the day before:', () => {
  test.each([
    ['It ends before 2030.', 'before 2030', '2029-12-31', 'year'],
    ['It ends before Thanksgiving.', 'before Thanksgiving', '2026-11-25', 'day'],
    ['It ends before next summer.', 'before next summer', '2027-05-31', 'season'],
    ['It ends before the end of June.', 'before the end of June', '2027-06-30', 'month'],
    ['There is no landing until at least 2031.', 'until at least 2031', '2030-12-31', 'year'],
    ['Not before the second half of 2027.', 'Not before the second half of 2027', '2027-06-30', 'half'],
    ['It opens in 2029 at the earliest.', 'in 2029 at the earliest', '2028-12-31', 'year'],
  ])('%s', (text, words, latest, grain) => {
    expect(only(text)).toEqual([words, null, latest, grain])
  })
})

test('what is said not to last until a time is denied through that time', () => {
  expect(only('The coalition will not survive until 2030.')).toEqual([
    'until 2030',
    null,
    '2030-12-31',
    'year',
  ])
})

describe('a length of time counts from publication, of a range the longer:', () => {
  test.each([
    ['Over within three weeks.', 'within three weeks', '2026-12-16', 'week'],
    [
      'Prices double over the next three to five years.',
      'over the next three to five years',
      '2031-11-25',
      'year',
    ],
    ['We know within the next 12–18 months.', 'within the next 12–18 months', '2028-05-25', 'month'],
    ['It is over in a year or two.', 'in a year or two', '2028-11-25', 'year'],
    ['It is over in two years’ time.', 'in two years’ time', '2028-11-25', 'year'],
    ['A year and a half from now it is over.', 'A year and a half from now', '2028-05-25', 'year'],
    ['It falls in the coming year.', 'in the coming year', '2027-11-25', 'year'],
    ['It stays for the next decade.', 'for the next decade', '2036-11-25', 'decade'],
  ])('%s', (text, words, latest, grain) => {
    expect(only(text)).toEqual([words, null, latest, grain])
  })
})

describe('in, this and next run from the first day to the last, from publication if begun:', () => {
  test.each([
    ['In 2027 it ends.', 'In 2027', '2027-01-01', '2027-12-31', 'year'],
    ['It ends this year.', 'this year', '2026-11-25', '2026-12-31', 'year'],
    ['It ends next week.', 'next week', '2026-11-30', '2026-12-06', 'week'],
    ['Early 2027 is likely.', 'Early 2027', '2027-01-01', '2027-04-30', 'year'],
    ['It ends in late January.', 'in late January', '2027-01-21', '2027-01-31', 'month'],
    ['It ends in the second half of May.', 'in the second half of May', '2027-05-16', '2027-05-31', 'month'],
    ['It ends this winter.', 'this winter', '2026-12-01', '2027-02-28', 'season'],
    ['It ends in the 2030s.', 'in the 2030s', '2030-01-01', '2039-12-31', 'decade'],
    [
      'It ends between June and September 2027.',
      'between June and September 2027',
      '2027-06-01',
      '2027-09-30',
      'month',
    ],
    ['It ends in 2028 or 2029.', 'in 2028 or 2029', '2028-01-01', '2029-12-31', 'year'],
    [
      'It ends on Tuesday, 1 December 2026.',
      'on Tuesday, 1 December 2026',
      '2026-12-01',
      '2026-12-01',
      'day',
    ],
    ['It ends on Friday.', 'on Friday', '2026-11-27', '2026-11-27', 'day'],
    ['It ends on Sunday week.', 'on Sunday week', '2026-12-06', '2026-12-06', 'day'],
  ])('%s', (text, words, earliest, latest, grain) => {
    expect(only(text)).toEqual([words, earliest, latest, grain])
  })
})

describe('a vague future is found and left without a date:', () => {
  test.each([
    ['It ends soon.', 'soon'],
    ['It ends in the coming months.', 'in the coming months'],
    ['It ends within weeks.', 'within weeks'],
    ['It ends in a few years.', 'in a few years'],
    ['It ends before the summer recess.', 'before the summer recess'],
  ])('%s', (text, words) => {
    expect(only(text)).toEqual([words, null, null, 'vague'])
  })
})

test.each([
  ['It was the worst drought in ten years.'],
  ['He may march on, and she will fall.'],
  ['At the end of the day it is what it is.'],
  ['They cut costs by 2,000 and own 18-month contracts and a five-year plan.'],
  ['That was a week of storms in a year when prices rose.'],
])('no time is found in: %s', (text) => {
  expect(findDeadlines(text, published)).toEqual([])
})

test.each([['last year'], ['three years ago'], ['earlier this year'], ['since 2015'], ['in 2010']])(
  'a time that is over is marked so: %s',
  (words) => {
    expect(findDeadlines(`It fell ${words}.`, published)).toEqual([
      expect.objectContaining({ text: words, isPast: true }),
    ])
  },
)

test('a fiscal year has dates only where the text says when it ends', () => {
  expect(only('We guide to growth for fiscal 2027.')).toEqual(['for fiscal 2027', null, null, 'year'])
  expect(
    findDeadlines('Our fiscal year ends in June. We will grow in fiscal 2027.', published).at(-1),
  ).toMatchObject({
    earliest: '2026-11-25',
    latest: '2027-06-30',
  })
})

test('without a day of publication plain dates are read and the others wait for it', () => {
  expect(findDeadlines('It ends by 2030, or this year, or in six months, or soon.', null)).toMatchObject([
    { latest: '2030-12-31', needsPublication: false },
    { earliest: null, latest: null, needsPublication: true },
    { latest: null, needsPublication: true },
    { grain: 'vague', needsPublication: false },
  ])
})
