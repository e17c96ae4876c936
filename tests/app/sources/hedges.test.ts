import { expect, test } from 'vitest'
import { hedgesOf, wordsIn } from '@/app/sources/_lib/hedges'

const text = 'He said: “it could be, perhaps, soon — or not.”'
const span = { start: text.indexOf('“'), end: text.length }
const words = wordsIn(text, span)
const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)

test('words come without the punctuation around them, and a dash alone stays', () => {
  expect(words.map(slice)).toEqual(['it', 'could', 'be', 'perhaps', 'soon', '—', 'or', 'not'])
})

test('words that follow one another are one hedge', () => {
  const marked = words.filter((word) => ['could', 'be', 'perhaps', 'not'].includes(slice(word)))
  expect(hedgesOf(marked).map(slice)).toEqual(['could be, perhaps', 'not'])
})
