import { expect, test } from 'vitest'
import { drawPredictions } from '@/lib/core/drawing/draw-predictions'

const options = { publishedOn: '2026-01-05', speakers: [] }
const plain = 'The old bridge will be closed by June 2027.'

/** Runs of what the rules look for, each repeated without an end in sight. */
const runs = [
  'will ',
  'A-',
  'said ',
  'he says ',
  ', he says ',
  'who thinks ',
  'in her view ',
  'not ',
  'not until ',
  'if ',
  'the end of ',
  'between 2026 and ',
  'two or three ',
  'more likely than ',
  'one in ',
  '70 to ',
  '1 ',
  '1,',
  'A.B.',
  'Ann Lee ',
  'A: ',
  '“',
  '" ',
  '(',
  '.',
  '. ',
  '?! ',
  '- ',
  "'",
  '\u00a0',
  '\n',
  'e\u0301 ',
  '😀',
]

/** So much of it that the text is read at all: it is English that is read. */
const english =
  'The mayor of the town was at the meeting, and she has said what is to be done with it. '.repeat(240)

test.each(runs)('20,000 units of %j are read to their end, and the sentence behind them as ever', (run) => {
  const text = `${english}\n\n${run.repeat(20_000 / run.length)}.\n\n${plain}`
  const found = drawPredictions(text, options).candidates.at(-1)
  expect(found?.quote).toBe(plain)
  expect(found?.deadline?.latest).toBe('2027-06-30')
})

test('one sentence of 200,000 units is read in parts, each quote where it says', () => {
  const text = `${'the bank thinks that it will rain in Ulm and '.repeat(4_500)}that it will rain by June 2027.`
  const { candidates } = drawPredictions(text, options)
  expect(candidates.length).toBeGreaterThan(100)
  expect(candidates.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true)
  expect(candidates.at(-1)?.deadline?.latest).toBe('2027-06-30')
}, 120_000)

test('two million units of "will" are read to their end, and no quote is longer than anyone would quote', () => {
  const { candidates, notices } = drawPredictions('will '.repeat(400_000), options)
  expect(notices).toEqual([])
  expect(candidates.every(({ quote }) => quote.length <= 2_000)).toBe(true)
}, 120_000)

test('an empty text and one in another language say so and give nothing', () => {
  const german = 'Der Fluss wird bis Juni 2027 steigen, und die alte Brücke bleibt dann geschlossen. '
  for (const [text, kind] of [
    ['', 'empty'],
    ['\r\n\u00a0\t', 'empty'],
    [german.repeat(20), 'not-english'],
  ] as const)
    expect(drawPredictions(text, options)).toEqual({
      candidates: [],
      notices: [expect.objectContaining({ kind })],
    })
})
