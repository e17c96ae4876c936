import { describe, expect, test } from 'vitest'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'

/** A Wednesday. */
const published = '2026-11-25'

/** The last live time of a text. */
function lastTime(text: string) {
  const found = findDeadlines(text, published).findLast(({ isPast }) => !isPast)
  return found ? [found.text, found.earliest, found.latest] : null
}

describe('a time that is told by the one named before', () => {
  test.each([
    ['The fair opens on 7 December. By that Friday it is empty.', 'By that Friday', null, '2026-12-11'],
    ['The fair opens on 7 December. It rains that week.', 'that week', '2026-12-07', '2026-12-13'],
    ['They vote on 9 March. It is known that night.', 'that night', '2027-03-09', '2027-03-09'],
    ['They vote on 9 March. It is known that weekend.', 'that weekend', '2027-03-13', '2027-03-14'],
    ['It opens in May. By the end of that month it is full.', 'By the end of that month', null, '2027-05-31'],
    ['He stands in 2028. He wins later that year.', 'later that year', '2028-01-01', '2028-12-31'],
    [
      'Rents rise in 2028. Wages fall over the same period.',
      'over the same period',
      '2028-01-01',
      '2028-12-31',
    ],
    [
      'It opens next spring. It shuts in the same quarter.',
      'in the same quarter',
      '2027-04-01',
      '2027-06-30',
    ],
  ])('%s', (text, words, earliest, latest) => {
    expect(lastTime(text)).toEqual([words, earliest, latest])
  })

  test.each([
    'I think that week was the worst of them.',
    'The fair opened in 2019. That year it rained.',
    'They say that money is short.',
  ])('none: %s', (text) => {
    expect(lastTime(text)).toBeNull()
  })

  test('what comes after it has no day', () => {
    expect(lastTime('The fair opens on 7 December. After that we shall see.')).toEqual([
      'After that',
      null,
      null,
    ])
    expect(lastTime('They fell in 2019. After that defeat nobody came.')).toBeNull()
  })
})

describe('days of the week counted on', () => {
  test.each([
    ['They vote on Thursday week.', '2026-12-03'],
    ['They vote on Thursday fortnight.', '2026-12-10'],
    ['They vote a fortnight on Thursday.', '2026-12-10'],
    ['They vote on Wednesday week.', '2026-12-02'],
    ['They vote next Thursday.', '2026-12-03'],
  ])('%s', (text, latest) => {
    expect(lastTime(text)?.[2]).toBe(latest)
  })
})

test.each([
  ['The road opens by midsummer.', '2027-06-24'],
  ['The road opens by mid-summer.', '2027-07-31'],
  ['The road opens by the winter solstice.', '2026-12-21'],
  ['The road opens by Michaelmas.', '2027-09-29'],
  ['The road opens by St Stephen’s Day.', '2026-12-26'],
])('a feast: %s', (text, latest) => {
  expect(lastTime(text)?.[2]).toBe(latest)
})
