import { describe, expect, test } from 'vitest'
import { findDeadlines } from '@/lib/core/drawing/deadline/find-deadlines'

function liveTimes(text: string): string[] {
  return findDeadlines(text, '2026-11-25')
    .filter(({ isPast }) => !isPast)
    .map(({ text: words }) => words)
}

describe('a day, month or season of something that was is over', () => {
  test.each([
    'In March everybody stood around and filmed it.',
    'I went on Friday and it was me and a man with a flask.',
    'In February the lake froze.',
    'He told me that a barn burned in June.',
    'The well was dug in the spring.',
    'The mill was sold in October and will reopen.',
  ])('%s', (text) => {
    expect(liveTimes(text)).toEqual([])
  })
})

describe('of something open it is to come', () => {
  test.each([
    ['The mill will be sold in October.', 'in October'],
    ['The vote was set for 9 March.', '9 March'],
    ['It was due in April.', 'in April'],
    ['I would be surprised if it still ran in July.', 'in July'],
    ['They met once; in July they vote.', 'in July'],
    ['It has been sold and opens in May.', 'in May'],
    ['Prices fell this winter.', 'this winter'],
  ])('%s', (text, words) => {
    expect(liveTimes(text).join()).toContain(words)
  })
})
