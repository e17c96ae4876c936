import { expect, test } from 'vitest'
import { answerInput, initialAnswer } from '@/app/_components/answer/answer-draft'
import { wouldScoreSentence } from '@/app/_components/answer/would-score-sentence'
import { aForecast, aPrediction, aTrack } from '../prediction-page/builders'

const ids = { id: 'r1', workspaceId: 'w1' }
const resolution = {
  id: 'r0',
  outcome: 'void',
  voidReason: 'no-data',
  knownOn: '2026-05-01',
  knownAt: '2026-05-01T09:30:00.000Z',
  reasoning: 'Nobody counted.',
  confidence: 0.9,
  recordedBy: 'You',
  recordedAt: '2026-05-02T00:00:00.000Z',
} as const

test('an answer starts from the due day once that has come, else from today', () => {
  expect(initialAnswer(aPrediction()).knownOn).toBe('1 Jul 2026')
  expect(initialAnswer(aPrediction({ dueOn: '2026-06-01' })).knownOn).toBe('1 Jun 2026')
  expect(initialAnswer(aPrediction({ dueOn: null })).knownOn).toBe('1 Jul 2026')
})

test('a correction starts from the answer in force, without its reasoning', () => {
  expect(initialAnswer(aPrediction({ timeZone: 'Europe/Kyiv', resolutions: [resolution] }))).toEqual({
    outcome: 'void',
    voidReason: 'no-data',
    knownOn: '1 May 2026',
    knownTime: '12:30',
    eventIds: [],
    reasoning: '',
    confidence: '90%',
  })
})

test('a reopened prediction starts anew', () => {
  const reopened = { ...resolution, id: 'r2', outcome: 'reopened', voidReason: null } as const
  expect(initialAnswer(aPrediction({ resolutions: [reopened, resolution] })).outcome).toBe('')
})

test('what is sent has a day for words, an instant for an hour, and a void reason only with void', () => {
  const prediction = aPrediction()
  const draft = {
    ...initialAnswer(prediction),
    outcome: 'no',
    voidReason: 'other',
    knownOn: 'yesterday',
    knownTime: '09:30',
  } as const
  expect(answerInput(draft, prediction, ids)).toMatchObject({
    outcome: 'no',
    voidReason: null,
    knownOn: '2026-06-30',
    knownAt: '2026-06-30T09:30:00.000Z',
    version: 1,
  })
})

test('before it is recorded an answer says what it would score', () => {
  const prediction = aPrediction({ tracks: [aTrack({ forecasts: [aForecast({ low: 0.1, high: 0.3 })] })] })
  const send = (change: object) => answerInput({ ...initialAnswer(prediction), ...change }, prediction, ids)
  expect(wouldScoreSentence(prediction, send({ outcome: 'no' }))).toBe(
    'Gives a Brier score of 0.040 (0.010–0.090).',
  )
  expect(wouldScoreSentence(prediction, send({ outcome: 'void' }))).toBe('It gives no score.')
  expect(wouldScoreSentence(prediction, send({}))).toBe('')
  expect(wouldScoreSentence(prediction, send({ outcome: 'no', knownOn: '1 Jan 2026' }))).toBe(
    'It gives no score: no chance counts for an answer known then.',
  )
})
