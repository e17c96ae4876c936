import { describe, expect, test } from 'vitest'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'

/** A Wednesday. Days are worked by hand from the conventions of the marked texts. */
const published = '2026-11-25'

/** The live times of a text, each with its words and first and last day. */
function times(text: string) {
  return findDeadlines(text, published)
    .filter(({ isPast }) => !isPast)
    .map(({ text: words, earliest, latest }) => [words, earliest, latest])
}

describe('one time with these days is read in', () => {
  test.each([
    ['Rents will fall in 2028.', 'in 2028', '2028-01-01', '2028-12-31'],
    ['Rents fall next year.', 'next year', '2027-01-01', '2027-12-31'],
    ['It opens in the fall of 2028.', 'in the fall of 2028', '2028-09-01', '2028-11-30'],
    ['It reopens by fall.', 'by fall', null, '2026-11-30'],
    ['They vote on the 12th.', 'on the 12th', '2026-12-12', '2026-12-12'],
    ['We know by the 30th, I think.', 'by the 30th', null, '2026-11-30'],
    ['It will take 3-5 months.', '3-5 months', null, '2027-04-25'],
    ['I give the truce no more than a month.', 'no more than a month', null, '2026-12-25'],
    ['It will rain for another decade.', 'for another decade', null, '2036-11-25'],
    ['Done before the winter’s over.', 'before the winter’s over', null, '2027-02-28'],
    ['By this time next year it is gone.', 'By this time next year', null, '2027-11-25'],
    ['Gone by the time the year is out.', 'by the time the year is out', null, '2026-12-31'],
    ['By the time of the midterms it is higher.', 'By the time of the midterms', null, '2030-11-05'],
    ['Gone by the late thirties.', 'by the late thirties', null, '2039-12-31'],
    ['It melts by the end of the century.', 'by the end of the century', null, '2100-12-31'],
    ['Half of it melts by mid-century.', 'by mid-century', null, '2050-12-31'],
    ['Prices end the year lower.', 'the year', '2026-11-25', '2026-12-31'],
    ['We leave at a better rate exiting the year.', 'exiting the year', null, '2026-12-31'],
    ['It opens as early as next spring.', 'next spring', '2027-03-01', '2027-05-31'],
    ['It opens sometime in 2028.', 'in 2028', '2028-01-01', '2028-12-31'],
    ['It opens at some point in the year.', 'at some point in the year', '2026-11-25', '2026-12-31'],
    ['This is the year it ends.', 'This is the year', '2026-11-25', '2026-12-31'],
    ['I think June is more realistic.', 'June', '2027-06-01', '2027-06-30'],
    ['Full by, by October.', 'by, by October', null, '2027-10-31'],
    ['I only see him gone in a year.', 'in a year', null, '2027-11-25'],
    ['It stays shut all winter.', 'all winter', '2026-12-01', '2027-02-28'],
    ['Sales double in the year ahead.', 'in the year ahead', null, '2027-11-25'],
    ['In the early months of 2028 it sinks.', 'In the early months of 2028', '2028-01-01', '2028-04-30'],
    ['Signed by close of business on Friday.', 'by close of business on Friday', null, '2026-11-27'],
    ['Signed by Hallowe’en.', 'by Hallowe’en', null, '2027-10-31'],
    ['No sale until after the June auction.', 'until after the June', null, '2027-06-30'],
    ['Rains fail in Q2 and Q3 of 2027.', 'in Q2 and Q3 of 2027', '2027-04-01', '2027-09-30'],
    ['Few expect a slump this year or next.', 'this year or next', '2026-11-25', '2027-12-31'],
    ['Will it hold on 5/23/27?', 'on 5/23/27', '2027-05-23', '2027-05-23'],
    ['It has gone within four seasons.', 'within four seasons', null, '2030-11-25'],
    ['She will see the summer.', 'see the summer', '2027-06-01', '2027-08-31'],
  ])('%s', (text, words, earliest, latest) => {
    expect(times(text)).toEqual([[words, earliest, latest]])
  })
})

test.each([
  'It is worse than in December.',
  'A strike is less likely than it was in the spring.',
  'She told reporters on Monday that it rains.',
  'The fall of the house of Brandvold was slow.',
  'The fall in wages hurts.',
  'He lives on the 12th floor.',
  'It took two to four months.',
  'Each June they meet, and every May they do not.',
  'It takes two to tango.',
  'They moved it to a Thursday.',
  'Most Fridays he drinks.',
  'I think June is my cousin.',
  'Give him a year of it and he will beg.',
])('no live time is read in: %s', (text) => {
  expect(times(text)).toEqual([])
})

test.each([
  ['Shops shut by Eid.', 'by Eid'],
  ['Gone by the time the pits close.', 'by the time the pits close'],
  ['Signed before the May deadline.', 'before the May deadline'],
  ['It starts after 2030.', 'after 2030'],
  ['It will take at least a year.', 'at least a year'],
  ['It goes on rising for some weeks.', 'for some weeks'],
  ['It is mended in the present financial year.', 'in the present financial year'],
  ['It costs more from January on.', 'from January'],
])('a time without a last day: %s', (text, words) => {
  expect(times(text)).toEqual([[words, null, null]])
})

describe('a date in numbers of two readings', () => {
  test('is read as another date of the text shows', () => {
    expect(times('Will it hold on 4/23/27? Will it hold on 5/6/27?').at(1)?.[2]).toBe('2027-05-06')
    expect(times('Will it hold on 23/4/27? Will it hold on 5/6/27?').at(1)?.[2]).toBe('2027-06-05')
  })

  test('is left alone where none does', () => {
    expect(times('Will it hold on 5/6/27?')).toEqual([])
  })
})

describe('“then” is the time named last', () => {
  test.each([
    ['It opens in June. Half will be ready by then.', 'by then', null, '2027-06-30'],
    [
      'Nothing opens in 2028. The year after, yes. The year after.',
      'The year after',
      '2029-01-01',
      '2029-12-31',
    ],
    ['It opens in June. It will not be full before then.', 'before then', null, '2027-05-31'],
  ])('%s', (text, words, earliest, latest) => {
    expect(times(text).at(1)).toEqual([words, earliest, latest])
  })

  test('and none where none was named', () => {
    expect(times('Half of it will be ready by then.')).toEqual([['by then', null, null]])
  })
})
