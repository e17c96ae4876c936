import { expect, test } from 'vitest'
import { readChance } from '@/lib/core/drawing/chance/read-chance'

test.each([
  ['A broker who asked not to be quoted expects rents to fall by May.', 0.8],
  ['The repair takes us two or three weeks, no more.', 0.97],
  ['Power will cost next to nothing by then.', 0.97],
  ['Nah, that’s finished by the spring.', 0.97],
  ['Not this autumn, but once the pumps are in, the lower fields dry out.', 0.97],
  ['Our model makes her a 40 percent favourite, with the rest nowhere.', 0.4],
  ['I give it 15 percent, and I would not argue with 20.', 0.15],
])('"%s" denies something else than what is to come', (words, p) => {
  expect(readChance(words)).toMatchObject({ direction: 'affirms', probability: { p } })
})

test.each([
  ['Nobody who handed in late will get a grant.', 0.03],
  ['They’re not gonna sell it.', 0.03],
  ['This will not happen.', 0.03],
  ['The miners are hopeful that the pit will not close.', 0.43],
  ['Nobody opens a second bakery here. Certain.', 0.03],
  ['Hardly any economists expect a recession.', 0.15],
])('"%s" denies what is to come', (words, p) => {
  const { direction, probability } = readChance(words)
  expect(direction).toBe('denies')
  expect(probability?.p).toBeCloseTo(p, 6)
})

test.each([
  ['The odds that the bridge opens on time are, to put it mildly, long.', 'long', 0.15],
  ['My hunch, and it is no more than that, is that the mayor will resign.', 'My hunch', 0.7],
  ['Even if the wall breaks, she added, the water would most likely run south.', 'most likely', 0.73],
  ['They are expecting it to return to what they think might be a calmer pace.', 'expecting', 0.8],
])('"%s" is read across what stands between', (words, hedge, p) => {
  const reading = readChance(words)
  expect(reading.hedge?.text).toBe(hedge)
  expect(reading.probability?.p).toBeCloseTo(p, 6)
})

test('a softened amount is no softened chance', () => {
  expect(readChance('We do expect a swap: forty men, possibly fifty, soon.').hedge?.text).toBe('do expect')
  expect(readChance('Possibly fifty men will go.').hedge?.text).toBe('Possibly')
})

test.each([
  ['The shop is all but sure to close.', 'all but sure', 0.95],
  ['There is basically no way that it opens.', 'basically no way', 0.03],
  ['Expect a hard winter.', 'Expect', 0.8],
  ['The path will not be ready to open this year.', undefined, 0.03],
  ['It would be led by the usual suspects.', undefined, 0.97],
  ['They’ll agree when hell freezes over.', 'when hell freezes over', 0.03],
])('"%s" has its strength in "%s"', (words, hedge, p) => {
  const reading = readChance(words)
  expect(reading.hedge?.text).toBe(hedge)
  expect(reading.probability?.p).toBeCloseTo(p, 6)
})

test.each([
  ['He’ll sign, won’t he?', 0.97, 'affirms'],
  ['You would think so, wouldn’t you?', 0.75, 'affirms'],
  ['They will win not once but twice.', 0.97, 'affirms'],
  ['The council will say no.', 0.97, 'affirms'],
  ['It is hard to imagine the owners saying no.', 0.12, 'denies'],
  ['The bank will hold, and nobody will complain.', 0.97, 'affirms'],
  ['The bank will not hold, and everybody will complain.', 0.03, 'denies'],
  ['I am sure they won’t come.', 0.07, 'denies'],
  ['It isn’t really bound to fail.', 0.07, 'denies'],
])('"%s" says no of the event, of the words for it, or of neither', (words, p, direction) => {
  const reading = readChance(words)
  expect(reading.direction).toBe(direction)
  expect(reading.probability?.p).toBeCloseTo(p, 6)
})
