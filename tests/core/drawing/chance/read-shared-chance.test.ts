import { expect, test } from 'vitest'
import { readSharedChance } from '@/lib/core/drawing/chance/read-shared-chance'

function readPart(sentence: string, part: string) {
  const start = sentence.indexOf(part)
  return readSharedChance(sentence, start, start + part.length)
}

test.each([
  ['He could be right about shops, wrong about banks.', 'wrong about banks', 'could', 0.4],
  ['Growth is expected to slow next year and to recover in 2027.', 'to recover in 2027', 'expected to', 0.8],
  ['The model makes Hart a 34% favourite, with Smith at 22%.', 'with Smith at 22%', '22%', 0.22],
])('a part of "%s" without a verb takes its strength from the words before', (sentence, part, hedge, p) => {
  const reading = readPart(sentence, part)
  expect(reading.hedge?.text).toBe(hedge)
  expect(reading.hedge && sentence.slice(reading.hedge.start, reading.hedge.end)).toBe(hedge)
  expect(reading).toMatchObject({ isShared: true, probability: { p } })
})

test.each([
  ['Prices could fall; wages rise.', 'wages rise'],
  ['He could lose, and she will win.', 'she will win'],
  ['It may rain, but not in March.', 'not in March'],
  ['A sale seems unlikely, but it comes after the vote and would take a year.', 'would take a year'],
])('a part of "%s" with a strength of its own keeps it', (sentence, part) => {
  expect(readPart(sentence, part).isShared).toBe(false)
})

test('a denial without a verb shares the attitude of the words before, and no "may"', () => {
  const sentence = 'I think May is the date for the south, full service not before June.'
  expect(readPart(sentence, 'full service not before June')).toMatchObject({
    isShared: true,
    direction: 'denies',
    hedge: { text: 'think' },
  })
  expect(
    readPart('It might snow in the south, in the north not at all.', 'in the north not at all').isShared,
  ).toBe(false)
})
