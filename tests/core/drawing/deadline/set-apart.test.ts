import { describe, expect, test } from 'vitest'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'
import { leansBack } from '@/lib/core/drawing/deadline/leans-back'
import { drawPredictions } from '@/lib/core/drawing/draw-predictions'

/** A Wednesday. */
const published = '2026-11-25'

function times(text: string) {
  return findDeadlines(text, published)
    .filter(({ isPast }) => !isPast)
    .map(({ text: words, earliest, latest }) => [words, earliest, latest])
}

function lastDays(text: string): (string | null)[] {
  const { candidates } = drawPredictions(text, { publishedOn: published, speakers: [] })
  return candidates.map(({ deadline }) => deadline?.latest ?? null)
}

describe('a day in words is read', () => {
  test.each([
    ['April the fourteenth, they hand over the keys.', 'April the fourteenth', '2027-04-14', '2027-04-14'],
    ['It is over by July first.', 'by July first', null, '2027-07-01'],
    ['They meet on the twenty-second of June.', 'on the twenty-second of June', '2027-06-22', '2027-06-22'],
    ['It ends on December thirty-first, 2027.', 'on December thirty-first, 2027', '2027-12-31', '2027-12-31'],
    ['In March the third phase begins.', 'In March', '2027-03-01', '2027-03-31'],
    ['By June second homes will cost more.', 'By June', null, '2027-06-30'],
  ])('%s', (text, words, first, last) => {
    expect(times(text)).toEqual([[words, first, last]])
  })
})

describe('an event with its day beside it ends with that day', () => {
  test.each([
    ['It is ready by the new date, 30 December.', 'by the new date, 30 December', '2026-12-30'],
    ['They sell by the deadline of 31 March.', 'by the deadline of 31 March', '2027-03-31'],
    ['They agree before the vote on 5 May.', 'before the vote on 5 May', '2027-05-04'],
    ['It waits until the election, which is 6 May.', 'until the election, which is 6 May', '2027-05-06'],
  ])('%s', (text, words, last) => {
    expect(times(text)[0]?.filter((_, index) => index !== 1)).toEqual([words, last])
  })
})

describe('one more of a season or a feast is the one to come', () => {
  test.each([
    ['The bridge will not survive another winter.', '2027-02-28'],
    ['He won’t see another spring.', '2027-05-31'],
    ['The shop will not last another Christmas.', '2026-12-25'],
  ])('%s', (text, last) => {
    expect(times(text)[0]?.[2]).toBe(last)
  })

  test('but not just any', () => {
    expect(times('We want another summer like this one.')).toEqual([])
  })
})

describe('feasts and votes of their own rule', () => {
  test.each([
    ['It is cold by Advent.', '2026-11-29'],
    ['It is gone by Lent.', '2027-02-10'],
    ['She wins the November election.', '2027-11-02'],
    ['He leads come November voting in 2028.', '2028-11-07'],
  ])('%s', (text, last) => {
    expect(times(text)[0]?.[2]).toBe(last)
  })
})

describe('a length that counts from what a clause tells has no day', () => {
  test.each([
    ['If it goes, the road is under ash within the hour.', null],
    ['Once it is signed, they build it within two years.', null],
    ['When the dam breaks, the town is gone in three days.', null],
    ['They build it within two years.', '2028-11-25'],
    ['If nothing is done, prices double within two years.', '2028-11-25'],
    ['Once a week, I think, and it is done within a year.', '2027-11-25'],
  ])('%s', (text, last) => {
    expect(times(text)[0]?.[2]).toBe(last)
  })
})

describe('a time that is only compared with is none, nor one that is of something else', () => {
  test.each([
    ['There will probably be more shops in 2030 than there are tonight.', '2030-12-31'],
    ['Rents will probably be higher in 2028 than they are this year.', '2028-12-31'],
    ['The relief will probably help farmers who sold their crop this month.', null],
    ['The announcement this month of a new plan will probably lift prices.', null],
    ['The launch next year will probably fail.', '2027-12-31'],
  ])('%s', (text, last) => {
    expect(lastDays(text)).toEqual([last])
  })

  test('a pass that is closed on a day is not one of which that was reported', () => {
    expect(times('The pass will still be closed on the 9th.')).toEqual([
      ['on the 9th', '2026-12-09', '2026-12-09'],
    ])
    expect(times('The shares closed on Friday at 40.')).toEqual([])
  })

  test('what comes of a thing has not its time', () => {
    const text = 'Rates will probably rise before the summer; if they do, it will probably cost us ten cents.'
    expect(lastDays(text)).toEqual(['2027-05-31', null])
  })
})

describe('what comes back in a time looks ahead', () => {
  test.each([
    ['Growth is likely to come back in the spring.', '2027-05-31'],
    ['He will be back in May.', '2027-05-31'],
    ['They bring it back in 2028.', '2028-12-31'],
    ['Orders should bounce back in the second half of next year.', '2027-12-31'],
  ])('%s', (text, last) => {
    expect(times(text)[0]?.[2]).toBe(last)
  })

  test.each(['Back in May we were told otherwise.', 'We said so back in the spring.'])('%s', (text) => {
    expect(times(text)).toEqual([])
  })
})

describe('more ways to name a day or a part of a time', () => {
  test.each([
    ['They meet on Thursday of next week.', '2026-12-03'],
    ['They meet Thursday next week.', '2026-12-03'],
    ['They meet on Thursday.', '2026-11-26'],
    ['It is over by the weekend after next.', '2026-12-13'],
    ['It opens in the first few months of 2028.', '2028-04-30'],
    ['It opens in the last few weeks of 2028.', '2028-12-31'],
    ['By this point next year it is over.', '2027-11-25'],
    ['We know by lunchtime tomorrow.', '2026-11-26'],
    ['We know by close of trading on Friday.', '2026-11-27'],
    ['We know by the evening of 3 December.', '2026-12-03'],
  ])('%s', (text, last) => {
    expect(times(text)[0]?.[2]).toBe(last)
  })

  test('by a time of a day ends with the day', () => {
    expect(times('We know by noon on Friday.')[0]?.[1]).toBeNull()
    expect(times('We know by lunchtime tomorrow.')[0]?.[1]).toBeNull()
  })
})

test.each([
  ['Twenty-five wouldn’t astonish me.', true],
  ['Forty percent sounds about right.', true],
  ['Three thousand would be my guess.', true],
  ['Three banks would have to be rescued by their own shareholders.', false],
])('a number alone is of what was named before: %s', (text, leans) => {
  expect(leansBack(text)).toBe(leans)
})
