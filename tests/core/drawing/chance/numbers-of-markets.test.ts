import { expect, test } from 'vitest'
import { readChance } from '@/lib/core/drawing/chance/read-chance'

test.each([
  ['Traders put a merger at around 40 per cent.', 'around 40 per cent', 0.4],
  ['The market on a snap election is at 35% right now.', '35%', 0.35],
  ['My central forecast, 45 percent, is a tie.', '45 percent', 0.45],
  ['A strike at the docks: 80% (they have voted twice).', '80%', 0.8],
  ['Yes, still. 65 per cent, by the end of the summer.', '65 per cent', 0.65],
  ['If the pumps fail again, I’d go to 75%.', '75%', 0.75],
  ['They are 2 to 5 on to keep the cup.', '2 to 5 on', 5 / 7],
])('"%s" states its chance by "%s"', (words, hedge, p) => {
  const { hedge: said, probability } = readChance(words)
  expect(said?.text).toBe(hedge)
  expect(probability?.p).toBeCloseTo(p, 6)
})

test.each([
  'The report puts inflation at 3 per cent.',
  'They will put the vacancy rate at 9 percent.',
  'The labour market is at 5% unemployment.',
  'Next year will bring growth of 4 percent, by the bank’s account.',
])('"%s" states an amount and no chance', (words) => {
  expect(readChance(words).probability?.origin).not.toBe('number')
})

test.each([
  ['It would be my guess that the mill closes.', 'would be my guess', 0.6],
  ['Our own projection is for a fall in rents.', 'Our own projection', 0.8],
  ['The board’s estimate is that the toll will raise costs.', 'estimate', 0.8],
  ['It does not even seem likely that they will meet.', 'does not even seem likely', 0.2],
  ['The bakery will probably open, though not, I think, to stay.', 'probably', 0.7],
])('"%s" is read by "%s"', (words, hedge, p) => {
  const { hedge: said, probability } = readChance(words)
  expect(said?.text).toBe(hedge)
  expect(probability?.p).toBeCloseTo(p, 6)
})

test.each([
  ['Undecided voters will turn out in May.', 0.97],
  ['My uncle, not a big shot, says they will sell the yard.', 0.97],
])('"%s" has no hedge', (words, p) => {
  expect(readChance(words)).toMatchObject({ hedge: null, probability: { p } })
})
