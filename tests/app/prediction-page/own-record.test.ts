import { expect, test } from 'vitest'
import { phraseRecordSentence } from '@/app/_components/charts/phrase-record-words'
import { ownRecordOf } from '@/app/predictions/[id]/_lib/own-record'
import { phraseRecord } from '@/lib/core/calibration/phrase-record'
import type { SpeakerPhrase } from '@/lib/data/speaker-phrases'
import { aPrediction, aTrack } from './builders'

const ada = { name: 'Ada Park', isSelf: false }
const record = phraseRecord(['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no', 'no'])

test('a phrase says how often it came about in one mouth, with the interval from five outcomes', () => {
  expect(phraseRecordSentence(ada, 'likely', record)).toBe(
    'When Ada Park says “likely”, it happened 7 of 9 times, 45–94%.',
  )
  expect(phraseRecordSentence({ name: 'You', isSelf: true }, 'likely', phraseRecord(['yes', 'no']))).toBe(
    'When you say “likely”, it happened 1 of 2 times: too few for a rate.',
  )
  expect(phraseRecordSentence(ada, 'likely', phraseRecord([null]))).toBe('')
})

test('a prediction knows the record of its words, once something is settled', () => {
  const use = (outcome: 'yes' | null): SpeakerPhrase['uses'][number] => ({
    predictionId: 'p',
    label: 'It opens',
    role: 'headline',
    dueOn: null,
    status: outcome ? 'resolved' : 'open',
    outcome,
    probability: 0.7,
  })
  const words = (outcomes: ('yes' | null)[]): SpeakerPhrase => ({
    phrase: 'likely',
    reading: { probability: 0.7, low: null, high: null, scale: null },
    survey: null,
    basis: {},
    uses: outcomes.map(use),
    record: phraseRecord(outcomes),
  })
  const of = (whoseWords: SpeakerPhrase | null) =>
    ownRecordOf(aPrediction({ tracks: [aTrack()], whoseWords }))
  expect(of(words(['yes', null]))?.outcomes).toEqual(['yes'])
  expect(of(words([null]))).toBeNull()
  expect(of(null)).toBeNull()
})
