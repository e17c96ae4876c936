import type { AnswerEffect } from '@/lib/core/scoring/answer-effect'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { CorrectResolutionInput } from '@/lib/validation/resolution'
import { headlineSentence } from './headline-sentence'
import { wouldScoreSentence } from './would-score-sentence'

type Props = { prediction: PredictionPage; answer: CorrectResolutionInput; effect: AnswerEffect | null }

/** What recording the answer would do to this prediction's score, and to the headline's mean. */
export function WouldScore({ prediction, answer, effect }: Props) {
  return `${wouldScoreSentence(prediction, answer)} ${effect ? headlineSentence(effect) : ''}`.trim()
}
