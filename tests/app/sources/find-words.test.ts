import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findWords, foldText } from '@/app/sources/_lib/find-words'

function found(text: string, typed: string): string[] {
  return findWords(foldText(text), typed).map(({ start, end }) => text.slice(start, end))
}

test('what a keyboard types finds what a printer set', () => {
  expect(found('🎈 But “that’s not\u00A0coming\r\nsoon”—he said', `"THAT'S not coming soon"-he`)).toEqual([
    '“that’s not\u00A0coming\r\nsoon”—he',
  ])
})

test('a place ends with its last character, not with what cannot be seen after it', () => {
  expect(found('soon\u200B\u00AD, they say', 'soon')).toEqual(['soon'])
  expect(found('so\u00ADon', 'soon')).toEqual(['so\u00ADon'])
})

test('every place is found, and nothing typed finds nothing', () => {
  expect(found('no, no and No', 'no')).toEqual(['no', 'no', 'No'])
  expect(found('no', '  ')).toEqual([])
})

test('any words of a text are found at their own place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const characters = [...text]
      const from = a % characters.length
      const words = characters.slice(from, from + 1 + (b % 5)).join('')
      const start = characters.slice(0, from).join('').length
      const trimmed = words.trim()
      fc.pre(foldText(trimmed).text.trim() !== '')
      const places = findWords(foldText(text), trimmed, Number.POSITIVE_INFINITY)
      const at = start + words.indexOf(trimmed)
      expect(places.some((place) => place.start < at + trimmed.length && at < place.end)).toBe(true)
    }),
  )
})

test('a text of the largest size is folded and searched', () => {
  const text = `${'Words of an interview, “typed” by many. '.repeat(50_000)}the end`
  expect(findWords(foldText(text), 'THE END')).toEqual([{ start: text.length - 7, end: text.length }])
})
