import { phraseRecordSentence } from '@/app/_components/charts/phrase-record-words'
import type { OwnRecord } from '@/app/_components/charts/phrase-words'
import { standingOf } from '@/app/_components/standing'
import type { PredictionPage } from '@/lib/data/prediction-page'

/** What came of the phrase each time its speaker used it; null while nothing did. */
export function ownRecordOf(prediction: PredictionPage): OwnRecord | null {
  const { whoseWords } = prediction
  const { shown } = standingOf(prediction)
  if (!whoseWords || !shown || whoseWords.record.settled === 0) return null
  const { phrase, record, uses } = whoseWords
  return {
    record,
    outcomes: uses.flatMap(({ outcome }) => outcome ?? []),
    sentence: phraseRecordSentence(shown.forecaster, phrase, record),
  }
}
