import { expect, test } from 'vitest'
import { draftsIn } from '@/lib/core/drawing/candidates/drafts'
import { readTurns } from '@/lib/core/drawing/turns/read-turns'

function parts(text: string): string[] {
  return draftsIn(readTurns(text)).map((draft) => draft.text)
}

test.each([
  [
    'I would say sixty percent Ferrar, maybe twenty-five for Otley and Dunn.',
    ['I would say sixty percent Ferrar', 'maybe twenty-five for Otley and Dunn.'],
  ],
  [
    'The bookmakers have Leeds at three to one, Hull at seven to four, and York at evens.',
    ['The bookmakers have Leeds at three to one', 'Hull at seven to four', 'York at evens.'],
  ],
  [
    'It will be like fifty-five Marsh, forty Quill, and the rest of them can share the crumbs.',
    ['It will be like fifty-five Marsh', 'forty Quill', 'the rest of them can share the crumbs.'],
  ],
  [
    'I give the Reds sixty percent, the Blues thirty, and the Greens ten.',
    ['I give the Reds sixty percent', 'the Blues thirty', 'the Greens ten.'],
  ],
  [
    'My model has Marsh at 45 percent, Quill at 30, and Otley at 15.',
    ['My model has Marsh at 45 percent', 'Quill at 30', 'Otley at 15.'],
  ],
])('each chance of a list is quoted apart: %s', (text, quotes) => {
  expect(parts(text)).toEqual(quotes)
})

test.each([
  [
    'We expect revenue of $420 million and a gross margin of roughly 58%.',
    ['We expect revenue of $420 million', 'a gross margin of roughly 58%.'],
  ],
  [
    'We see sales between $40 million and $45 million and an operating margin of about 12%.',
    ['We see sales between $40 million and $45 million', 'an operating margin of about 12%.'],
  ],
  [
    'The bank sees growth of 2.1 percent, inflation of 3 percent, and unemployment at 5.',
    ['The bank sees growth of 2.1 percent', 'inflation of 3 percent', 'unemployment at 5.'],
  ],
  [
    'The baseline has growth returning to its trend in 2027, a jobless rate at 4 percent, and inflation remaining near 2.',
    [
      'The baseline has growth returning to its trend in 2027',
      'a jobless rate at 4 percent',
      'inflation remaining near 2.',
    ],
  ],
])('each measure of an outlook is quoted apart: %s', (text, quotes) => {
  expect(parts(text)).toEqual(quotes)
})

test.each([
  'The train will leave at 5 and a bus at 6.',
  'Margins will settle between 10 percent of sales and a ceiling of 12 percent.',
  'He will win 40 caps, Jones 30 caps, and a place in the hall of fame.',
  'Wheat, barley and rye will fall by 5 percent.',
  'The club will sell Marsh, Quill and Otley by June.',
])('a list of things stays whole: %s', (text) => {
  expect(parts(text)).toEqual([text])
})

test('a value apart ends where somebody else begins to speak', () => {
  expect(
    parts(
      'The fleet will grow by 40 boats in 2026 and another 20 in 2027, while the harbour master said the quay alone will take 30.',
    ),
  ).toContain('another 20 in 2027')
})

test('a chance is quoted apart from what else is said after a semicolon', () => {
  expect(
    parts(
      'There is a good chance the ferry sells out again; beyond that I make no promises about the crowds of August.',
    )[0],
  ).toBe('There is a good chance the ferry sells out again')
})

test('what a forecast is in line with is no part of it', () => {
  expect(parts('Inflation will stay near 2 percent this year, in line with the plans of the bank.')[0]).toBe(
    'Inflation will stay near 2 percent this year',
  )
  expect(parts('Oil will average $59 in 2027, unchanged from the last outlook.')[0]).toBe(
    'Oil will average $59 in 2027',
  )
})
