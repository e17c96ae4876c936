import { outcomeWords } from '@/app/_components/outcome'
import { standingOf } from '@/app/_components/standing'
import type { AnswerEffect } from '@/lib/core/scoring/answer-effect'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { CorrectResolutionInput } from '@/lib/validation/resolution'
import { headlineWent } from './headline-sentence'
import { scoredSentence } from './would-score-sentence'

/**
 * What is said once an answer is recorded: the answer, and what it did to the scores.
 *
 * @example 'Settled: No. Brier score 0.040. The headline went from 0.123 (n 7) to 0.113 (n 8).'
 */
export function recordedSentence(
  prediction: PredictionPage,
  answer: CorrectResolutionInput,
  effect: AnswerEffect | null,
): string {
  const done = standingOf(prediction).isSettled ? 'Corrected' : 'Settled'
  const first = answer.outcome ? `${done}: ${outcomeWords[answer.outcome]}.` : `${done}.`
  return [first, scoredSentence(prediction, answer), effect ? headlineWent(effect) : '']
    .filter(Boolean)
    .join(' ')
}
