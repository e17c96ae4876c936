import { expect, test } from 'vitest'
import { dueWords } from '@/app/predictions/[id]/_lib/due-words'
import { evidenceWords } from '@/app/predictions/[id]/_lib/evidence-words'
import { laterWords } from '@/app/predictions/[id]/_lib/later-words'
import { aReceiptOfTwo } from './builders'
import { clockMoment, momentOf } from '@/app/_components/moment'
import { figure, receiptSentence } from '@/app/predictions/[id]/_lib/receipt-words'
import { sentenceBefore } from '@/app/predictions/[id]/_lib/sentence-before'
import type { PredictionEvent } from '@/lib/data/prediction-evidence'

test('the words before a quote are cut to the sentence that it continues', () => {
  expect(sentenceBefore('It held. And so, despite ')).toBe('And so, despite')
  expect(sentenceBefore('He asked: “Why?” They left.')).toBe('They left.')
  expect(sentenceBefore('No end here')).toBe('No end here')
  expect(sentenceBefore(' ')).toBe('')
})

test('the last day of a year is asked for as its end', () => {
  expect(dueWords('2023-12-31')).toBe('end of 2023')
  expect(dueWords('2022-08-31')).toBe('31 Aug 2022')
  expect(dueWords(null)).toBe('no due day')
})

test('evidence is named by its numbers in the list', () => {
  const event = (id: string, resolutionIds: string[]): PredictionEvent => ({
    id,
    happenedOn: '2025-01-01',
    endOn: null,
    precision: 'day',
    label: null,
    what: 'It rained.',
    publisher: null,
    url: null,
    confidence: 'high',
    note: null,
    bears: true,
    resolutionIds,
  })
  const events = [event('a', []), event('b', ['r']), event('c', ['r', 's']), event('d', ['r'])]
  expect(evidenceWords(events, 'r')).toBe('Events 2, 3 and 4')
  expect(evidenceWords(events, 's')).toBe('Event 3')
  expect(evidenceWords(events, 't')).toBe('None named')
})

test('how much later something was recorded stands behind its day', () => {
  expect(laterWords('2025-12-31', '2026-07-01')).toBe(', 6 months later')
  expect(laterWords('2025-12-31', '2026-01-01')).toBe(', 1 day later')
  expect(laterWords('2025-12-31', '2025-12-31')).toBe('')
})

test('a day in words becomes its first moment in the zone, today becomes now, nonsense stays for the server', () => {
  expect(momentOf('', '2026-07-01', 'UTC')).toBe('')
  expect(momentOf('today', '2026-07-01', 'UTC')).toBe('')
  expect(momentOf('30 June 2026', '2026-07-01', 'Europe/Kyiv')).toBe('2026-06-29T21:00:00.000Z')
  expect(momentOf('flurb', '2026-07-01', 'UTC')).toBe('flurb')
})

test('an hour is read at the clock of the zone, and none is none', () => {
  expect(clockMoment('2022-11-11', '09:30', 'Europe/Kyiv')).toBe('2022-11-11T07:30:00.000Z')
  expect(clockMoment('2022-11-11', '', 'Europe/Kyiv')).toBe('')
  expect(clockMoment('soon', '09:30', 'Europe/Kyiv')).toBe('')
})

test('a receipt says what its score is worth against always saying 50%', () => {
  const receipt = aReceiptOfTwo()
  expect(receiptSentence({ ...receipt, happened: false, brier: 0.0169 })).toBe(
    '93% less error than always saying 50%: it did not happen.',
  )
  expect(receiptSentence({ ...receipt, happened: true, brier: 0.36 })).toBe(
    '44% more error than always saying 50%: it happened.',
  )
  expect(receiptSentence({ ...receipt, happened: true, brier: 0.25 })).toBe(
    'The same error as always saying 50%.',
  )
  expect(figure(1 - 0.87)).toBe('0.13')
})
