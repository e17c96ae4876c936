import { expect, test } from 'vitest'
import { readChance } from '@/lib/core/drawing/chance/read-chance'

test.each([
  ['I don’t think it’s very likely that there will be talks.', 0.2, 'don’t think it’s very likely'],
  ['I don’t think they are likely to win.', 0.2, 'don’t think they are likely'],
  ['We are not convinced that it is probable.', 0.2, 'not convinced that it is probable'],
  ['I wouldn’t say it’s likely.', 0.2, 'wouldn’t say it’s likely'],
  ['I don’t think it’s unlikely that they win.', 0.55, 'don’t think it’s unlikely'],
  ['I don’t think it is impossible.', 0.25, 'don’t think it is impossible'],
])('a “not” of an opinion is one of the phrase: %s', (words, p, hedge) => {
  const { probability, hedge: span } = readChance(words)
  expect([probability?.p, span?.text]).toEqual([p, hedge])
})

test.each([
  ['I don’t think much of it, but it is likely to pass.', 0.73],
  ['I think it’s likely that they will win.', 0.73],
  ['They do not say when, and it will probably be late.', 0.7],
])('nor of one in another clause, or that is none: %s', (words, p) => {
  expect(readChance(words).probability?.p).toBe(p)
})
