import { expect, test } from 'vitest'
import { moveEnd, tidySpan } from '@/app/sources/_lib/span'

test('a selection loses the space around it, of every kind', () => {
  const text = 'Well,\u00A0\r\n  “that’s it”\u00A0 '
  const span = tidySpan(text, { start: 5, end: text.length })
  expect(span && text.slice(span.start, span.end)).toBe('“that’s it”')
})

test('nothing but space is no selection', () => {
  expect(tidySpan('a \u00A0\r\n b', { start: 1, end: 6 })).toBeNull()
})

test('a character of two units is taken whole', () => {
  const text = 'a 🎈 b'
  expect(tidySpan(text, { start: 3, end: 4 })).toEqual({ start: 2, end: 4 })
  expect(tidySpan(text, { start: 0, end: 3 })).toEqual({ start: 0, end: 4 })
})

test('an end moves by a word, and one word always stays', () => {
  const text = 'But that’s not coming soon.'
  const words = (span: { start: number; end: number }) => text.slice(span.start, span.end)
  const span = { start: 4, end: 14 }
  expect(words(moveEnd(text, span, 'end', 1))).toBe('that’s not coming')
  expect(words(moveEnd(text, span, 'start', -1))).toBe('But that’s not')
  expect(words(moveEnd(text, span, 'end', -1))).toBe('that’s')
  expect(moveEnd(text, { start: 4, end: 10 }, 'end', -1)).toEqual({ start: 4, end: 10 })
})
