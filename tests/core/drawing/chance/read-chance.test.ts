import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readChance } from '@/lib/core/drawing/chance/read-chance'
import { findScale } from '@/lib/core/phrases/scales'

test.each([
  ['The bill is likely to pass by June.', 'likely', 0.73],
  ['The bill is not likely to pass.', 'not likely', 0.2],
  ['Neither side, the envoy says, is likely to sign.', 'likely', 0.2],
  ['A recession is highly unlikely this year.', 'highly unlikely', 0.07],
  ['It is not unlikely that they merge.', 'not unlikely', 0.55],
  ['A win is far from certain.', 'far from certain', 0.45],
  ['They will probably not make it.', 'probably not', 0.25],
  ['I doubt they will make it.', 'doubt', 0.2],
  ['I don’t expect a cut before May.', 'don’t expect', 0.15],
  ['I’d be surprised if they won.', 'be surprised if', 0.15],
  ['I’d be surprised if they didn’t win.', 'be surprised if', 0.85],
  ['I wouldn’t be surprised if they won.', 'wouldn’t be surprised if', 0.5],
  ['I can’t see prices coming down.', 'can’t see', 0.1],
  ['It doesn’t seem so.', 'It doesn’t seem so', 0.2],
  ['The price could double.', 'could', 0.4],
  ['I think it could double.', 'could', 0.4],
  ['I think the price will double.', 'think', 0.7],
  ['The front is more likely than not to freeze.', 'more likely than not', 0.58],
  ['The chances of a deal this year are very slim.', 'very slim', 0.1],
  ['It’s a coin-flip.', 'a coin-flip', 0.5],
  ['They are certain to lose.', 'are certain to', 0.93],
])('"%s" is read by "%s"', (words, hedge, p) => {
  const reading = readChance(words)
  expect(reading.hedge?.text).toBe(hedge)
  expect(reading.probability?.p).toBeCloseTo(p, 6)
})

test.each([
  ['Prices will double by 2030.', 0.97, 'affirms'],
  ['Prices will not double by 2030.', 0.03, 'denies'],
  ['Nobody will pay that.', 0.03, 'denies'],
  ['There’ll be no deal this year.', 0.03, 'denies'],
  ['It isn’t going to rain.', 0.03, 'denies'],
  ['Not this year.', 0.03, 'denies'],
  ['It won’t only be the banks that fail.', 0.97, 'affirms'],
  ['If they do not pay, the lights go out.', 0.97, 'affirms'],
  ['A handful of cases, not thousands.', 0.97, 'affirms'],
])('the bare words "%s" are capped at %d', (words, p, direction) => {
  expect(readChance(words)).toMatchObject({ hedge: null, direction, probability: { p, origin: 'bare' } })
})

test.each([
  'A downgrade is less likely than it was.',
  'A merger is increasingly likely.',
  'The odds are shortening.',
])('the comparison "%s" has a hedge and no number', (words) => {
  const { hedge, probability } = readChance(words)
  expect(hedge).not.toBeNull()
  expect(probability).toBeNull()
})

test('a reading names the phrase, the scale and its version, and a house reads the same word differently', () => {
  const directive = findScale('icd-203') ?? undefined
  expect(readChance('It is likely to rain.', directive).probability).toEqual({
    p: 0.675,
    low: 0.55,
    high: 0.8,
    origin: 'phrase',
    phrase: 'likely',
    scale: 'icd-203',
    scaleVersion: '1',
  })
})

test('the month of May is no hedge', () => {
  expect(readChance('It will open in May 2027.').hedge).toBeNull()
  expect(readChance('May 3 is when it opens.').hedge).toBeNull()
})

test('a hedge is always found at its place, under emoji, CRLF and curly quotes', () => {
  const around = fc.constantFrom('😀 ', '“', 'é', '\r\n', '\u00a0', 'May 3, ', '12% ')
  const words = fc.constantFrom(
    'likely',
    'I’d be surprised if',
    'seven in ten',
    'won’t',
    'not unlikely',
    'no way',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(around, words), { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ')
      const { hedge, probability } = readChance(text)
      if (hedge) expect(text.slice(hedge.start, hedge.end)).toBe(hedge.text)
      if (probability) {
        expect(probability.low).toBeLessThanOrEqual(probability.p)
        expect(probability.p).toBeLessThanOrEqual(probability.high)
      }
    }),
  )
})

test.each(['will ', 'not ', 'very ', '1 in ', '9,', 'no one ', 'more and ', 'chance ', '“ ', ', who '])(
  '"%s" over and over is read in a time that grows with its length',
  (word) => {
    const before = performance.now()
    readChance(word.repeat(4000))
    expect(performance.now() - before).toBeLessThan(4000)
  },
)

test.each([
  ['A merger is far more likely than it was in May.', 'far more likely than it was in May'],
  ['A merger is a lot more likely than people think.', 'a lot more likely'],
  ['A strike is somewhat less likely than a lockout.', 'somewhat less likely'],
  ['A strike is more likely than a year ago.', 'more likely than a year ago'],
])('the comparison of "%s" is with a time or stands without what it is compared to', (words, hedge) => {
  expect(readChance(words)).toMatchObject({ probability: null, hedge: { text: hedge } })
})

test.each([
  ['Fares could fall; rents are likely to follow.', 'could', 0.4],
  ['Fares will fall; rents could follow.', undefined, 0.97],
  ['Fares will fall; that much is certain.', 'that much is certain', 0.93],
  ['If she stands I’ll eat this tin hat on air.', 'eat this tin hat on air', 0.08],
])('"%s" is weighed by the words for it, not by those for the next claim', (words, hedge, p) => {
  const reading = readChance(words)
  expect(reading.hedge?.text).toBe(hedge)
  expect(reading.probability?.p).toBeCloseTo(p, 1)
})
