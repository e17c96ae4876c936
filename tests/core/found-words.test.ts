import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerptAround, foundIn, soughtWords } from '@/lib/core/found-words'

const marked = (text: string, query: string) =>
  foundIn(text, soughtWords(query)).map(({ start, end }) => text.slice(start, end))

test('the words of a search are those that may occur, each once, in small letters', () => {
  expect(soughtWords('"the old Donb" -Kyiv')).toEqual(['the', 'old', 'donb'])
  expect(soughtWords('talks -"peace deal" Talks')).toEqual(['talks'])
  expect(soughtWords('"unclosed mark')).toEqual(['unclosed', 'mark'])
  for (const nothing of ['', '%', "'", '\\', '" " -', '-']) expect(soughtWords(nothing), nothing).toEqual([])
})

test('a word is marked as far as it was typed, from its beginning only', () => {
  expect(foundIn('The old Donbas', ['donb'])).toEqual([{ start: 8, end: 12 }])
  expect(marked('Donetsk and the DONBAS, no adonbas', 'don')).toEqual(['Don', 'DON'])
  expect(marked('10,000 km²', '10')).toEqual(['10'])
})

test('a word that differs by its ending is marked whole, one that only begins alike is not', () => {
  expect(marked('Ukraine controls the land', 'controlling')).toEqual(['controls'])
  expect(marked('A negotiation, negotiated', 'negotiations')).toEqual(['negotiation', 'negotiated'])
  expect(marked('parties and partisans', 'party')).toEqual(['parties'])
  expect(marked('carpet', 'cars')).toEqual([])
})

test('an excerpt stands around the first word, on one line, with its marks in place', () => {
  const text = `${'Before it many words. '.repeat(20)}\nThen the Donbas came up${' and on it went'.repeat(20)}.`
  const found = excerptAround({ text, marks: foundIn(text, ['donb']) }, 60)
  expect(found.text).toMatch(/^….*Then the Donbas came up.*…$/)
  expect(found.text.length).toBeLessThanOrEqual(64)
  expect(found.marks.map(({ start, end }) => found.text.slice(start, end))).toEqual(['Donb'])
  expect(excerptAround({ text: 'Short\nand whole', marks: [] }, 60).text).toBe('Short and whole')
})

test('an excerpt stands where most of the words are together, not at the first small one', () => {
  const text = `The town waits, and the ${'years go by, and the '.repeat(20)}bridge opens at last, they say`
  const found = excerptAround({ text, marks: foundIn(text, ['the', 'bridge', 'opens']) }, 50)
  expect(found.text).toContain('the bridge opens')
})

test('whatever the text, an excerpt is well formed, short, and its marks lie in it', () => {
  const texts = fc.string({ unit: fc.constantFrom(...'abcé 𐀀\u0301\n\0-İß👍१'), maxLength: 200 })
  fc.assert(
    fc.property(
      texts,
      fc.string({ maxLength: 20 }),
      fc.integer({ min: 10, max: 100 }),
      (text, query, room) => {
        const whole = { text, marks: foundIn(text, soughtWords(query)) }
        const found = excerptAround(whole, room)
        expect(found.text.isWellFormed()).toBe(text.isWellFormed())
        const longest = Math.max(room, ...whole.marks.map(({ start, end }) => end - start))
        expect(found.text.length).toBeLessThanOrEqual(longest + room + 4)
        for (const { start, end } of found.marks) {
          expect(start).toBeLessThan(end)
          expect(end).toBeLessThanOrEqual(found.text.length)
        }
      },
    ),
  )
})
