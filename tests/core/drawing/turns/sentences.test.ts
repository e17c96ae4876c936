import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesIn } from '@/lib/core/drawing/turns/sentences'

function split(text: string): string[] {
  return sentencesIn(text, 0, text.length).map(({ start, end }) => text.slice(start, end))
}

test('sentences end at a mark before a capital, not at abbreviations or inside "No," he says', () => {
  expect(split('It will rain. It may snow!')).toEqual(['It will rain.', 'It may snow!'])
  expect(split('“No,” he says. Dr. Lee agrees.')).toEqual(['“No,” he says.', 'Dr. Lee agrees.'])
  expect(split('Wait... what? Yes…')).toEqual(['Wait... what?', 'Yes…'])
})

test('what finds no end for 2,000 units is parted at a space', () => {
  const words = 'nine ninety '.repeat(400)
  const parts = split(words)
  expect(parts.join(' ')).toBe(words.trim())
  expect(parts.map(({ length }) => length)).toEqual([1996, 1998, 803])
})

test('what has no space for 2,000 units is parted all the same, but not within a pair', () => {
  const parts = split(`x${'😀'.repeat(1_500)}`)
  expect(parts.map(({ length }) => length)).toEqual([1_999, 1_002])
  expect(parts.every((part) => part.isWellFormed())).toBe(true)
})

test('nothing but space is lost, and every sentence starts and ends with a sign', () => {
  const piece = fc.constantFrom('a', 'B', '.', '? ', ' ', '\n', '\r\n', '”', '😀', 'no '.repeat(700))
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      const parts = split(text)
      expect(parts.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(parts.every((part) => part !== '' && part === part.trim())).toBe(true)
    }),
  )
})
