import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingLines, readingPieces } from '@/app/sources/_lib/reading-lines'
import { speakerAt, turnOf } from '@/app/sources/_lib/turns'

const quote = (
  start: number,
  end: number,
  number: number,
  hedges: { start: number; end: number }[] = [],
) => ({
  id: String(number),
  start,
  end,
  number,
  state: 'recorded' as const,
  hedges,
})

test('line ends of every kind part lines, and empty lines are a gap', () => {
  const text = 'one\r\ntwo\n\n \nthree\rfour\n'
  expect(readingLines(text).map(({ start, end, gap }) => [text.slice(start, end), gap])).toEqual([
    ['one', 0],
    ['two', 0],
    ['three', 2],
    ['four', 0],
  ])
})

test('the pieces of a line are the line, each where it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\r\n', '\n', '🎈', '’', '\u00A0', ':'), maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 4 }),
      (text, spans) => {
        const quotes = spans.map(([a, b], index) => quote(Math.min(a, b), Math.max(a, b) + 1, index + 1))
        for (const line of readingLines(text)) {
          const pieces = readingPieces(text, line, quotes, quotes[0] ?? null)
          expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(line.start, line.end))
          for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true)
        }
      },
    ),
  )
})

test('quotes that overlap each cover their own pieces and end once', () => {
  const text = 'abcdef'
  const pieces = readingPieces(text, { start: 0, end: 6 }, [quote(0, 4, 1), quote(2, 6, 2)], null)
  expect(pieces.map((piece) => [piece.text, piece.places.map(({ number }) => number), piece.ending])).toEqual(
    [
      ['ab', [1], []],
      ['cd', [1, 2], [1]],
      ['ef', [2], [2]],
    ],
  )
})

test('a turn begins with a name and a colon', () => {
  expect(turnOf('Chris Miller: It doesn’t seem so.')).toBe('Chris Miller:')
  expect(turnOf('Ursula von der Leyen: Yes.')).toBe('Ursula von der Leyen:')
  expect(turnOf('and so he said: no')).toBeNull()
  expect(turnOf('At 10:30 they met')).toBeNull()
})

test('who speaks is read from the line that holds the place', () => {
  const text = 'Intro.\r\n\r\nMichael Bluhm: Could it?\r\nChris Miller: It doesn’t.'
  expect(speakerAt(text, text.indexOf('It doesn'))).toBe('Chris Miller')
  expect(speakerAt(text, text.indexOf('Could'))).toBe('Michael Bluhm')
  expect(speakerAt(text, 2)).toBeNull()
})
