import { headlineSentence, headlineWent } from '@/app/_components/answer/headline-sentence'
import { standingOf } from '@/app/_components/standing'
import type { AnswerEffect } from '@/lib/core/scoring/answer-effect'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { brier } from '@/lib/format'

/** What taking the answer back would do to the scores, before it is done. */
export function reopenSentence(prediction: PredictionPage, effect: AnswerEffect | null): string {
  const score = scoreOf(prediction)
  const own = score
    ? `Its Brier score of ${score} goes out of every figure until it is settled again.`
    : 'It has no score, so none goes.'
  return [own, effect ? headlineSentence(effect) : '', 'Nothing is erased.'].filter(Boolean).join(' ')
}

/** The same once it is done. */
export function reopenedSentence(prediction: PredictionPage, effect: AnswerEffect | null): string {
  const score = scoreOf(prediction)
  const own = score ? `Its Brier score of ${score} no longer counts.` : ''
  return ['It is open again.', own, effect ? headlineWent(effect) : ''].filter(Boolean).join(' ')
}

function scoreOf(prediction: PredictionPage): string | null {
  const receipt = standingOf(prediction).shown?.receipt
  return receipt ? brier(receipt.brier) : null
}
