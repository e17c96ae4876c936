import { expect, test } from 'vitest'
import { wordsAround } from '@/lib/data/place'

test('the words around a place are cut between words, within its paragraph', () => {
  const text = `${'lorem ipsum '.repeat(60)}HERE${' dolor sit'.repeat(60)}`
  const start = text.indexOf('HERE')
  const { before, after } = wordsAround(text, start, start + 4)
  expect(before).toMatch(/^…(lorem|ipsum) .* $/)
  expect(after).toMatch(/^ dolor.* (dolor|sit)…$/)
  expect(wordsAround('One.\r\nTwo HERE three.\nFour.', 10, 14)).toEqual({ before: 'Two ', after: ' three.' })
})

test('where there is no space to cut at, no character is cut in half', () => {
  for (const shift of ['', 'x']) {
    const text = `${'😀'.repeat(300)}${shift}HERE${shift}${'😀'.repeat(300)}`
    const start = text.indexOf('HERE')
    const { before, after } = wordsAround(text, start, start + 4)
    for (const words of [before, after]) expect(words.isWellFormed()).toBe(true)
    expect([before.at(0), after.at(-1)]).toEqual(['…', '…'])
  }
})
