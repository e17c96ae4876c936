import { describe, expect, test } from 'vitest'
import { drawPredictions } from '@/lib/core/drawing/draw-predictions'

/** The last days of the forecasts in a text, by a part of their words. */
function lastDayOf(text: string, part: string): string | null | undefined {
  const { candidates } = drawPredictions(text, { publishedOn: '2026-11-25', speakers: [] })
  const found = candidates.find(({ quote }) => quote.includes(part))
  return found && (found.deadline?.latest ?? null)
}

describe('the time of the sentence before is taken up', () => {
  test.each([
    ['The ministry says that the dam will be full by 2030. I think it is unlikely.', 'it is unlikely'],
    ['The dam will be full by 2030. Tell them so. I would put that at 20 per cent.', '20 per cent'],
    ['Most of the farms will be sold by 2030. One or two will probably stay.', 'One or two'],
    ['JO: The dam will be full by 2030.\n\nAL: Hm. I would be surprised by that.', 'surprised'],
  ])('%s', (text, part) => {
    expect(lastDayOf(text, part)).toBe('2030-12-31')
  })
})

describe('the time of a sentence farther back is not', () => {
  test.each([
    [
      'The dam will be full by 2030. The river has its own ideas about that and always had. It will probably cost a billion.',
      'a billion',
    ],
    ['The dam will be full by 2030. And the canal? It will probably be sold.', 'sold'],
    ['The dam will be full by 2030. There will probably be a strike at the mill.', 'strike'],
  ])('%s', (text, part) => {
    expect(lastDayOf(text, part)).toBeNull()
  })
})

describe('a question that only follows up has the time of what it follows', () => {
  test.each([
    [
      'JO: They will open the gates by 2030.\n\nAL: Is that likely?\n\nJO: Almost certainly not.',
      'certainly not',
    ],
    [
      'JO: They will open the gates by 2030.\n\nAL: Do they mean it?\n\nJO: I think they will, yes.',
      'think they',
    ],
  ])('%s', (text, part) => {
    expect(lastDayOf(text, part)).toBe('2030-12-31')
  })

  test('but not one about something new', () => {
    const text =
      'JO: They will open the gates by 2030.\n\nAL: Will a woman lead the party?\n\nJO: Almost certainly not.'
    expect(lastDayOf(text, 'certainly not')).toBeNull()
  })
})

describe('a time put after a claim belongs to it', () => {
  test.each([
    ['The shop will probably be sold, and I’d think by 2030.', '2030-12-31'],
    ['The insurers are going to pay, I am sure, but not before 2030.', '2029-12-31'],
  ])('%s', (text, last) => {
    expect(lastDayOf(text, text.slice(0, 12))).toBe(last)
  })
})

describe('words that only name a time are no condition', () => {
  test.each([
    ['The mill will be sold by the time the year is out.', '2026-12-31'],
    ['The bridge could reopen as soon as June 2027.', '2027-06-30'],
    ['By the time of the midterms the mill will be sold.', '2030-11-05'],
  ])('%s', (text, last) => {
    expect(lastDayOf(text, text.slice(0, 8))).toBe(last)
  })

  test('but a time within one is when it holds', () => {
    expect(lastDayOf('The bridge could reopen as soon as the money comes in May.', 'bridge')).toBeNull()
  })
})
