import { expect, test } from 'vitest'
import { recordedSentence } from '@/app/_components/answer/recorded-sentence'
import { wouldScoreSentence } from '@/app/_components/answer/would-score-sentence'
import { reopenedSentence, reopenSentence } from '@/app/predictions/[id]/_lib/reopen-words'
import { aPrediction, aReceiptOfTwo, aTrack } from '../prediction-page/builders'

const answer = (outcome: 'yes' | 'no' | 'void') => ({
  id: 'r',
  workspaceId: 'w1',
  predictionId: 'p1',
  version: 1,
  outcome,
  voidReason: null,
  knownOn: '2026-07-01',
  knownAt: null,
  eventIds: [],
  reasoning: '',
  confidence: '',
})
const effect = { before: { n: 7, mean: 0.1231 }, after: { n: 8, mean: 0.1127 } }
const open = aPrediction({ tracks: [aTrack()] })
const settled = aPrediction({
  status: 'resolved',
  outcome: 'no',
  tracks: [aTrack({ receipt: aReceiptOfTwo() })],
})

test('settling says the answer, its score and what became of the headline', () => {
  expect(recordedSentence(open, answer('no'), effect)).toBe(
    'Settled: No. Brier score 0.040. The headline went from 0.123 (n 7) to 0.113 (n 8).',
  )
  expect(recordedSentence(open, answer('void'), null)).toBe('Settled: Void.')
})

test('a correction says what stood before, in advance and afterwards', () => {
  expect(wouldScoreSentence(settled, answer('yes'))).toBe('Gives a Brier score of 0.640 in place of 0.130.')
  expect(recordedSentence(settled, answer('yes'), null)).toBe(
    'Corrected: Yes. Brier score 0.640, in place of 0.130.',
  )
  expect(wouldScoreSentence(settled, answer('void'))).toBe(
    'It gives no score: the Brier score of 0.130 goes.',
  )
  expect(recordedSentence(settled, answer('void'), null)).toBe(
    'Corrected: Void. Its Brier score of 0.130 is gone.',
  )
})

test('reopening says which score goes, in advance and afterwards', () => {
  expect(reopenSentence(settled, effect)).toBe(
    'Its Brier score of 0.130 goes out of every figure until it is settled again. The headline goes from 0.123 (n 7) to 0.113 (n 8). Nothing is erased.',
  )
  expect(reopenedSentence(settled, effect)).toBe(
    'It is open again. Its Brier score of 0.130 no longer counts. The headline went from 0.123 (n 7) to 0.113 (n 8).',
  )
  expect(reopenedSentence(open, null)).toBe('It is open again.')
})
