import { expect, test } from 'vitest'
import { readChance } from '@/lib/core/drawing/chance/read-chance'

test.each([
  'Startups will raise absurd amounts of money.',
  'After a surprise update rates will fall.',
  'Prices will fall faster than the bank is expecting.',
  'They will need more time than perhaps people think.',
  'They will sell for $79 in 2025.',
  'She will win a race that will not be as close as many have predicted.',
])('what a thing is like, is compared with or costs weighs nothing: %s', (words) => {
  expect(readChance(words).hedge).toBeNull()
})

test('what a relative clause denies is not the claim', () => {
  expect(readChance('She will win a race that will not be close.').direction).toBe('affirms')
  expect(readChance('I think that will not happen.').direction).toBe('denies')
})

test.each([
  ['It is absurd to expect a deal.', 'absurd'],
  ['There is a one in 2000 chance of failure.', 'a one in 2000 chance'],
  ['A deal is more likely than not.', 'more likely than not'],
])('and yet: %s', (words, hedge) => {
  expect(readChance(words).hedge?.text).toBe(hedge)
})
