import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorQuote, type Quoted } from '@/lib/core/drawing/anchor/anchor'

const text = 'Ann said: “The bridge will open by June.” Nobody believed her. Bo said it will not.'

/** A stretch of a text as a quote of it, with 32 units on either side. */
function quoteOf(source: string, start: number, end: number): Quoted {
  return {
    text: source.slice(start, end),
    start,
    end,
    prefix: source.slice(Math.max(0, start - 32), start),
    suffix: source.slice(end, end + 32),
  }
}

function quoted(words: string): Quoted {
  const start = text.indexOf(words)
  return quoteOf(text, start, start + words.length)
}

const bridge = quoted('The bridge will open by June.')

test('in an unchanged text every quote is exact', () => {
  const signs = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 })
  fc.assert(
    fc.property(signs, fc.nat(), fc.nat(), (source, one, other) => {
      const start = one % source.length
      const end = start + 1 + (other % (source.length - start))
      expect(anchorQuote(source, quoteOf(source, start, end))).toEqual({ verdict: 'exact', start, end })
    }),
  )
})

test('words put before a quote move it by as many units', () => {
  const put = fc.array(fc.constantFrom('😀', '\r\n', 'x', ' ', '“', 'e\u0301'), { minLength: 1 })
  fc.assert(
    fc.property(put, (pieces) => {
      const before = pieces.join('')
      const [start, end] = [bridge.start + before.length, bridge.end + before.length]
      const found = { verdict: 'moved', start, end, others: 0 }
      expect(anchorQuote(before + text, bridge)).toEqual(found)
    }),
  )
})

test('of the same words in several places, what stands around them decides, then the nearest', () => {
  const will = quoted('will')
  const turned = 'Bo said it will not. Ann said: “The bridge will open by June.” It will not, Bo said.'
  expect(anchorQuote(turned, will)).toMatchObject({
    verdict: 'moved',
    start: turned.indexOf('will open'),
    others: 2,
  })
  const far = { text: 'rain', start: 9, end: 13, prefix: '', suffix: '' }
  expect(anchorQuote('rain, rain, rain', far)).toMatchObject({ verdict: 'moved', start: 6, others: 2 })
})

test('words that were changed a little are found with their difference', () => {
  const changed = text.replace('will open by June', 'may open by July')
  expect(anchorQuote(changed, bridge)).toEqual({
    verdict: 'fuzzy',
    start: 11,
    end: 39,
    text: 'The bridge may open by July.',
    others: 0,
    runs: [
      { kind: 'kept', text: 'The bridge ' },
      { kind: 'left out', text: 'will' },
      { kind: 'added', text: 'may' },
      { kind: 'kept', text: ' open by ' },
      { kind: 'left out', text: 'June' },
      { kind: 'added', text: 'July' },
      { kind: 'kept', text: '.' },
    ],
  })
})

test('other line ends and other quotation marks within the words are shown as a difference', () => {
  const source = 'He says:\n“It will rain,\nsay I.”'
  const quote = quoteOf(source, 9, source.length)
  const found = anchorQuote(source.replaceAll('\n', '\r\n').replace('“', '"'), quote)
  expect(found).toMatchObject({
    verdict: 'fuzzy',
    start: 10,
    runs: [
      { kind: 'left out', text: '“' },
      { kind: 'added', text: '"' },
      { kind: 'kept', text: 'It will rain,' },
      { kind: 'left out', text: '\n' },
      { kind: 'added', text: '\r\n' },
      { kind: 'kept', text: 'say I.”' },
    ],
  })
})

test('of two places that are equally like the words, what stands around them decides', () => {
  const changed = 'Bo: the dam will break by June, I fear. Ann: the dam will break by June, I hope.'
  const quote = {
    text: 'the dam will burst by June',
    start: 0,
    end: 26,
    prefix: 'Ann: ',
    suffix: ', I hope.',
  }
  expect(anchorQuote(changed, quote)).toMatchObject({ verdict: 'fuzzy', start: 45, others: 1 })
})

test('words that are gone, or say something else, are lost, and short ones are not guessed at', () => {
  expect(anchorQuote('Nobody believed her.', bridge)).toEqual({ verdict: 'lost' })
  expect(anchorQuote(text.replace('will open by', 'was never meant for opening before'), bridge)).toEqual({
    verdict: 'lost',
  })
  expect(anchorQuote('It won’t.', quoted('it will'))).toEqual({ verdict: 'lost' })
  expect(anchorQuote('', bridge)).toEqual({ verdict: 'lost' })
})

test('whatever the change, a verdict names a place that holds the words it shows', () => {
  const cut = fc.tuple(fc.nat(text.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 12 }))
  fc.assert(
    fc.property(cut, ([at, length, put]) => {
      const changed = text.slice(0, at) + put + text.slice(at + length)
      const found = anchorQuote(changed, bridge)
      if (found.verdict === 'lost') return
      const words = changed.slice(found.start, found.end)
      expect(words).toBe(found.verdict === 'fuzzy' ? found.text : bridge.text)
    }),
  )
})

test('of endings that are as like, the one with what stood behind it is taken', () => {
  const was = 'It will pass. But that is not coming soon. Nobody knows.'
  const words = 'But that is not coming soon.'
  const start = was.indexOf(words)
  const quote = {
    text: words,
    start,
    end: start + words.length,
    prefix: was.slice(0, start),
    suffix: ' Nobody knows.',
  }
  expect(anchorQuote(was.replace('coming soon', 'coming very soon'), quote)).toMatchObject({
    verdict: 'fuzzy',
    text: 'But that is not coming very soon.',
    others: 0,
  })
})
