import { expect, test } from 'vitest'
import { featuredDrafts } from '@/lib/core/drawing/draw-predictions'

function quotesOf(text: string): string[] {
  return featuredDrafts(text, { publishedOn: '2026-06-15', speakers: [] }).map(({ draft }) => draft.text)
}

test.each([
  [
    'The lake will be full by May and the ferry will run again.',
    ['The lake will be full by May', 'the ferry will run again.'],
  ],
  [
    'She expects rents to peak this year and to halve by 2030.',
    ['She expects rents to peak this year', 'to halve by 2030.'],
  ],
  [
    'The mill may close in winter and might reopen under another name.',
    ['The mill may close in winter', 'might reopen under another name.'],
  ],
  [
    'They will get used to the noise, we will all get used to the noise.',
    ['They will get used to the noise', 'we will all get used to the noise.'],
  ],
  [
    'The party will win without a partner (of course, it may look for one anyway).',
    ['The party will win without a partner', 'it may look for one anyway'],
  ],
  [
    'Wheat could run short if the canal closes, Oman could shut its ports, the harvest may fail.',
    ['Wheat could run short if the canal closes', 'Oman could shut its ports', 'the harvest may fail.'],
  ],
])('two forecasts in one sentence are two quotes: %s', (text, quotes) => {
  expect(quotesOf(text)).toEqual(quotes)
})

test.each([
  'If the lake will not fill, the ferry will stay in its dock.',
  'The ferry will stop, the harbour master said on Monday.',
  'In a dry spring the ferry could stop, the harbour with it.',
  'The price of bread and milk will rise in May and June.',
  'The bill (which passed in May) will die in court.',
  'She expects rents to rise and fall with the season.',
])('one forecast stays whole: %s', (text) => {
  expect(quotesOf(text)).toEqual([text])
})

test.each([
  ['However, the ferry will be late.', 'the ferry will be late.'],
  ['First, the ferry will be late.', 'the ferry will be late.'],
  ['What I can tell you is that the ferry will be late.', 'the ferry will be late.'],
  ['And the good news is that, in short, the ferry will be late.', 'the ferry will be late.'],
  ['I think that the ferry will be late.', 'I think that the ferry will be late.'],
  ['The odds are that the ferry will be late.', 'The odds are that the ferry will be late.'],
])('what only leads to a forecast is no part of the quote: %s', (text, quote) => {
  expect(quotesOf(text)).toEqual([quote])
})

test('a question and the chance behind it are one quote', () => {
  expect(quotesOf('Will the ferry be late on Friday? 70% chance')).toEqual([
    'Will the ferry be late on Friday? 70% chance',
  ])
})

test('a statement with a question mark says something, a question does not', () => {
  expect(quotesOf('The old ferry, that’s scrap by, what, the end of next year?')).toHaveLength(1)
  expect(quotesOf('Will the old ferry be scrap by the end of next year?')).toEqual([])
})

test('a heading is a quote of its own', () => {
  const text =
    '### The ferry will be replaced by a bridge before long\nThe last years have seen many a flood.'
  expect(quotesOf(text)[0]).toBe('The ferry will be replaced by a bridge before long')
})

test('what leads to a view is left out, with or without a comma before "so"', () => {
  expect(quotesOf('The mill seems older than the dam beside it was so I doubt it will last.')).toContain(
    'I doubt it will last.',
  )
})

test.each([
  'A robot wins the village chess cup. I make it a coin toss.',
  'Ada Pryce will not stand again. I’d put my house on it.',
  'Dry in the north, wet along the coast. Call it two to one.',
  'A new record this year? Less than a 5 percent chance.',
])('how likely it is belongs to the claim before: %s', (text) => {
  expect(quotesOf(text)).toEqual([text])
})

test.each([
  'I’m less sure than they are. I’d call it fifty-fifty.',
  'The mill opens in May. I would put that at ten percent.',
  'The bakers have a union. They call it the Forty.',
])('a view of its own stays apart: %s', (text) => {
  expect(quotesOf(text)).toHaveLength(2)
})

test('what only says what something is stands in no quote of its own', () => {
  expect(quotesOf('The farmers could win back the meadow, which is about a fifth of the valley.')).toEqual([
    'The farmers could win back the meadow',
  ])
})

test.each([
  'The old mill is turned into flats. One in twenty.',
  'Wages fall in the north and rise by 3% in the south. Call it evens.',
  'A bear gets into the library again. Better than even.',
  'The Greens keep their seat. I’m at three in four.',
  'By then the well will be dry. That much is nearly certain.',
  'The paper is sold. Yes, again. 65% by the end of June.',
])('a chance alone belongs to the claim before it: %s', (text) => {
  expect(quotesOf(text)).toEqual([text])
})

test.each([
  ['I have seen none of them. Ninety percent.', 2],
  ['The chance of rain is slim. One in ten.', 2],
  ['The mill will close in May. The dyer, one in ten.', 2],
  ['The mill will close in May. Wages rose by 5 percent.', 2],
])('another matter or another number is a quote of its own: %s', (text, count) => {
  expect(quotesOf(text)).toHaveLength(count)
})
