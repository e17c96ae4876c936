import { describe, expect, test } from 'vitest'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'

function times(text: string) {
  return findDeadlines(text, '2026-11-25')
    .filter(({ isPast }) => !isPast)
    .map(({ text: words, earliest, latest }) => [words, earliest, latest])
}

describe('a time without a day is read in', () => {
  test.each([
    ['Nobody cuts prices before the new mill is ready.', 'before the new mill is ready'],
    ['It goes on until somebody gets hurt.', 'until somebody gets hurt'],
    ['They will be home before the apples are in.', 'before the apples are in'],
    ['The line pays its way by its second summer.', 'by its second summer'],
    ['Half of them fail in their first year.', 'in their first year'],
    ['The bill dies before the vote in June.', 'before the vote in June'],
    ['The fee goes up at one of the next two meetings.', 'at one of the next two meetings'],
  ])('%s', (text, words) => {
    expect(times(text)).toEqual([[words, null, null]])
  })
})

describe('a time with these days is read in', () => {
  test.each([
    ['Trade grows this year and next.', 'this year and next', '2026-11-25', '2027-12-31'],
    ['The pier won’t see 2040 in one piece.', 'see 2040', null, '2039-12-31'],
    ['Twenty-thirty, perhaps.', 'Twenty-thirty', '2030-01-01', '2030-12-31'],
    ['Gone by twenty twenty-eight.', 'by twenty twenty-eight', null, '2028-12-31'],
    ['He quits before the May 8 election.', 'before the May 8', null, '2027-05-07'],
    ['They strike in the week before Christmas.', 'in the week before Christmas', '2026-12-18', '2026-12-24'],
    ['A vote planned on Friday fails.', 'on Friday', '2026-11-27', '2026-11-27'],
    ['The pier will see 2040.', 'see 2040', '2040-01-01', '2040-12-31'],
  ])('%s', (text, ...time) => {
    expect(times(text)).toEqual([time])
  })
})

test.each([
  'They score in the first half hour.',
  'Twenty thirty-year-olds will apply.',
  'The keeper, who trained on Friday, is fit.',
  'They limped on Monday.',
  'Twenty people will apply.',
  'I would stand before the mayor and council, hat in hand, for an answer.',
  'It was her first winter in the hills.',
])('none is read in: %s', (text) => {
  expect(times(text)).toEqual([])
})
