import { describe, expect, test } from 'vitest'
import { chooseDeadline } from '@/lib/core/drawing/deadline/choose-deadline'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'
import { headOfList } from '@/lib/core/drawing/deadline/heads-list'
import { leansBack } from '@/lib/core/drawing/deadline/leans-back'

/** The last day of the time that belongs to a sentence of its own; null where none does. */
function lastDay(text: string): string | null {
  const quote = { start: 0, end: text.length, text }
  const where = {
    quote,
    sentence: quote,
    before: null,
    question: null,
    head: null,
    heading: null,
    scope: null,
    condition: null,
  }
  return chooseDeadline(findDeadlines(text, '2024-03-05'), where)?.latest ?? null
}

test.each([
  'I would be astonished if the ferry sailed again by the end of 2025.',
  'Nobody would be shocked if the ferry were sold by the end of 2025.',
])('what someone would be surprised by is the event itself: %s', (text) => {
  expect(lastDay(text)).toBe('2025-12-31')
})

test('a time inside a condition is no deadline', () => {
  expect(lastDay('The ferry will be sold if nobody has paid by the end of 2025.')).toBeNull()
})

/** The last day that falls to a part of a text. */
function lastDayOf(quote: string, text: string, around: { question?: string; head?: string }) {
  const spanIn = (part: string | undefined) => {
    if (part === undefined) return null
    const start = text.indexOf(part)
    return { start, end: start + part.length, text: part }
  }
  const own = spanIn(quote) ?? { start: 0, end: 0, text: '' }
  const sentence = text.split(/(?<=[.?!])\s/).find((each) => each.includes(quote))
  const where = {
    quote: own,
    sentence: spanIn(sentence) ?? own,
    before: null,
    question: spanIn(around.question),
    head: spanIn(around.head),
    heading: null,
    scope: null,
    condition: null,
  }
  return chooseDeadline(findDeadlines(text, '2024-03-05'), where)?.latest ?? null
}

describe('of a sentence with two forecasts', () => {
  test.each([
    ['Rents double by 2030; there will be no strike.', 'there will be no strike.', '2030-12-31'],
    ['In 2027 rents double, and the harbour closes.', 'the harbour closes.', '2027-12-31'],
  ])('the second has the time of the first where it goes on from it: %s', (text, quote, last) => {
    expect(lastDayOf(quote, text, {})).toBe(last)
  })

  test.each([
    ['We shall be short of drivers by 2028, and the buses will be full.', 'the buses will be full.'],
    [
      'I rather think he resigns, and they elect another by the end of the year.',
      'I rather think he resigns',
    ],
    [
      'We know that the banks will fail, the second half of next year I think will be better.',
      'the banks will fail',
    ],
    [
      'Fares at sea may rise before the summer; if they do, it costs us a million.',
      'if they do, it costs us a million.',
    ],
  ])('none has it where it begins anew or stands before it: %s', (text, quote) => {
    expect(lastDayOf(quote, text, {})).toBeNull()
  })
})

test('an answer has the time of its question', () => {
  const text = 'Do the shops hold up next year? In the cities I would say they do.'
  const question = 'Do the shops hold up next year?'
  expect(lastDayOf('In the cities I would say they do.', text, { question })).toBe('2025-12-31')
})

test('a long sentence after a question has only its own times', () => {
  const text =
    'Does it pass next year? The committee that we saw has grown old and fat and slow and will be replaced by one that nobody knows.'
  const quote = text.slice('Does it pass next year? '.length)
  expect(lastDayOf(quote, text, { question: 'Does it pass next year?' })).toBeNull()
})

describe('an item of a list', () => {
  const head = 'Each number is the chance that it happens by 30 June 2025, and in a year I look back.'
  const text = `${head}\n\n**Home**\n\n1. The mayor resigns: 40%\n2. The bridge opens: 0.7\n\nThe ferry will sink.`

  test('has the time that the words above the list give, over headings and other items', () => {
    expect(headOfList(text, text.indexOf('The bridge'))?.text).toBe(head)
    expect(lastDayOf('The bridge opens: 0.7', text, { head })).toBe('2025-06-30')
  })

  test('is none where the line has no mark', () => {
    expect(headOfList(text, text.indexOf('The ferry'))).toBeNull()
  })
})

describe('of claims one after another in the same words', () => {
  test.each([
    ['Rents rise by 2 per cent in 2025 and by 3 per cent in 2026.', '2025-12-31'],
    ['Hops will fetch $4 in 2026 and $5 in 2027.', '2026-12-31'],
    ['Weir sees a first sale by May; Tull does not see one before 2027.', '2024-05-31'],
  ])('the first has its own time: %s', (text, last) => {
    expect(lastDay(text)).toBe(last)
  })

  test.each([
    ['The ferry will be sold in June or, at worst, by the end of 2025.', '2025-12-31'],
    ['The plan says 2027; I say 2029 is nearer.', '2029-12-31'],
  ])('a time that corrects another still goes before it: %s', (text, last) => {
    expect(lastDay(text)).toBe(last)
  })
})

test('a time of what is granted is not the time of what is claimed', () => {
  expect(lastDay('Although the subsidy will shrink next year, the orchards should recover.')).toBeNull()
  expect(lastDay('Although few think so, the orchards should recover next year.')).toBe('2025-12-31')
})

describe('words lean back', () => {
  test.each([
    'If the well runs dry, I’d go to 70%.',
    'Marlow called that “far-fetched”.',
    'Her own deputy doubts it.',
    'I would be astonished.',
  ])('that rate what was said: %s', (text) => {
    expect(leansBack(text)).toBe(true)
  })

  test.each([
    'If the well runs dry, the farm is lost to the bank.',
    'Marlow called the mayor a fool in front of guests.',
    'Her own deputy thinks the farm will be lost.',
  ])('and not those that say something new: %s', (text) => {
    expect(leansBack(text)).toBe(false)
  })
})

test('“at least once in 2026” is no condition, “once the dam opens in 2026” is', () => {
  expect(lastDay('The bank raises rates at least once in 2026.')).toBe('2026-12-31')
  expect(lastDay('Once the dam opens in 2026, rents fall.')).toBeNull()
})

test('words behind a time of their own sentence that is not theirs take up none before it', () => {
  const text = 'The mill is sold by May. The men strike in the week before June, and it makes no difference.'
  const [quote, before] = ['it makes no difference', 'The mill is sold by May.']
  const where = { quote, before }
  const spanIn = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
    text: part,
  })
  const found = chooseDeadline(findDeadlines(text, '2024-03-05'), {
    quote: spanIn(where.quote),
    sentence: spanIn(text.slice(text.indexOf('The men'))),
    before: spanIn(where.before),
    question: null,
    head: null,
    heading: null,
    scope: null,
    condition: null,
  })
  expect(found).toBeNull()
})
