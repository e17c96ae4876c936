import { expect, test } from 'vitest'
import { chooseDeadline } from '@/lib/core/drawing/deadline/choose-deadline'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'

/** The last day of the time that belongs to a sentence of its own; null where none does. */
function lastDay(text: string): string | null {
  const quote = { start: 0, end: text.length, text }
  const where = { quote, sentence: quote, before: null, question: null, condition: null }
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
