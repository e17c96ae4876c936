import { expect, test } from 'vitest'
import { heldAgainst, heldWords, verdictWords } from '@/app/sources/_lib/held-against'

const text =
  'The bridge will open by May. The ferry will be sold before winter. Nobody will miss the old pier.'

function quoteOf(words: string) {
  const start = text.indexOf(words)
  return { id: words, text: words, start, end: start + words.length }
}

const quotes = [
  quoteOf('The bridge will open by May.'),
  quoteOf('The ferry will be sold before winter.'),
  quoteOf('Nobody will miss the old pier.'),
]

test('what needs a look comes first: gone, then different, then moved, then in its place', () => {
  const changed = 'The bridge will open by May. Correction below. Nobody will much miss the old pier.'
  const held = heldAgainst(text, changed, quotes)
  expect(held.map(({ quote, anchor }) => [quote.id, anchor.verdict])).toEqual([
    ['The ferry will be sold before winter.', 'lost'],
    ['Nobody will miss the old pier.', 'fuzzy'],
    ['The bridge will open by May.', 'exact'],
  ])
  expect(heldWords(held)).toBe('Of 3 quotes, 1 is gone, 1 reads differently; 1 stands in it word for word.')
  expect(held[1]?.anchor).toMatchObject({
    runs: [
      { kind: 'kept', text: 'Nobody will ' },
      { kind: 'added', text: 'much ' },
      { kind: 'kept', text: 'miss the old pier.' },
    ],
  })
})

test('words that only stand elsewhere are word for word all the same', () => {
  const held = heldAgainst(text, `A new first line. ${text} ${text}`, quotes)
  expect(held.map(({ anchor }) => verdictWords(anchor))).toEqual(
    quotes.map(() => 'Word for word, in another place, and in 1 more'),
  )
  expect(heldWords(held)).toBe('All 3 quotes stand in it word for word.')
})

test('one quote is spoken of as one', () => {
  expect(heldWords(heldAgainst(text, text, quotes.slice(0, 1)))).toBe('The quote stands in it word for word.')
  expect(heldWords(heldAgainst(text, 'Something else.', quotes.slice(0, 1)))).toBe('Of 1 quote, 1 is gone.')
})
