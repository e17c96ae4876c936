import { expect, test } from 'vitest'
import { readChance } from '@/lib/core/drawing/chance/read-chance'

test.each([
  ['There is a 70 percent chance of rain.', 'a 70 percent chance', 0.7],
  ['We see a 60–65\u00a0% chance of a cut.', 'a 60–65\u00a0% chance', 0.625],
  ['I’d say seven in ten that it passes.', 'seven in ten', 0.7],
  ['The chance that we need them is about 1 in 20.', 'about 1 in 20', 0.05],
  ['They win nine times out of ten.', 'nine times out of ten', 0.9],
  ['They are two to one on to win.', 'two to one on', 2 / 3],
  ['The horse is 3:1 against to win.', '3:1 against', 0.25],
  ['It’s fifty-fifty whether they sign.', 'fifty-fifty', 0.5],
  ['I’m 90 percent sure they will sign.', '90 percent sure', 0.9],
  ['He puts the odds at less than a third.', 'less than a third', 0.3],
  ['I make it eighty-twenty she holds on.', 'eighty-twenty', 0.8],
  ['Phones get thinner: 20%.', '20%', 0.2],
  ['Down. Like, ninety percent.', 'ninety percent', 0.9],
  ['We estimate a probability of 0.35.', '0.35', 0.35],
  ['I give it one in three.', 'one in three', 1 / 3],
  ['She put the likelihood of a strike at “something like 20 percent”.', 'something like 20 percent', 0.2],
  ['4 percent that the river rises above the mark.', '4 percent', 0.04],
  ['I’d give that, what, ten percent, tops.', 'ten percent, tops', 0.1],
  ['The ferry stops running – probable, call it 70.', '70', 0.7],
  ['The pier loses its licence – 0.3', '0.3', 0.3],
])('"%s" states its chance by "%s"', (words, hedge, p) => {
  const reading = readChance(words)
  expect(reading.hedge?.text).toBe(hedge)
  expect(reading.probability?.origin).toBe('number')
  expect(reading.probability?.p).toBeCloseTo(p, 6)
})

test.each([
  ['There is a 70 percent chance that it won’t pass.', 0.3],
  ['Sixty-forty no.', 0.4],
  ['I’m 90 percent sure nobody will notice.', 0.1],
  ['No second bakery opens in the village. 80%', 0.2],
  ['Nobody breaks the record this year: 75 percent.', 0.25],
])('"%s" states the chance of the opposite', (words, p) => {
  expect(readChance(words)).toMatchObject({ direction: 'denies', probability: { p, origin: 'number' } })
})

test.each([
  'Inflation will be at 3 percent by June.',
  'Output will grow by 10 percent.',
  'Prices will rise 20 percent this year.',
  'One in five households will own one by 2030.',
  'They will win 3-1 on Saturday.',
  'The 4 percent that stayed away will vote again.',
  'Growth next year – 0.4',
  'The council says 640 million.',
  'The firm will be owned 60-40 split by then.',
  'Half of the shops will close.',
  'Two thirds of members will vote for it.',
  'The rate will go from 4 to 5 percent.',
  'Unemployment will peak at 7 per cent.',
  'The deal will give staff a 5 percent raise.',
  'We will have 50 gigawatts by 2035.',
])('the number in "%s" is no chance', (words) => {
  expect(readChance(words).probability?.origin).toBe('bare')
})

test('a percentage that answers "how much" is an amount', () => {
  expect(readChance('Ten percent.', undefined, 'By how much will it fall?').probability?.origin).toBe('bare')
  expect(readChance('Ten percent.', undefined, 'Will it fall?').probability?.origin).toBe('number')
})
