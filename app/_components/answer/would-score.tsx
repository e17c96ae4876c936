'use client'

import { useQuery } from '@tanstack/react-query'
import { isCalendarDate } from '@/lib/core/calendar'
import { reviewQueries } from '@/lib/queries/review'
import type { CorrectResolutionInput } from '@/lib/validation/resolution'
import { headlineSentence } from './headline-sentence'
import { wouldScoreSentence } from './would-score-sentence'
import type { PredictionProps } from '@/app/_components/prediction-props'

type Props = PredictionProps & { answer: CorrectResolutionInput }

/** What recording the answer would do to this prediction's score, and to the headline's mean. */
export function WouldScore({ prediction, workspace, answer }: Props) {
  const { outcome, knownOn, knownAt } = answer
  const { data: effect } = useQuery({
    ...reviewQueries.effect(workspace, {
      prediction: prediction.id,
      outcome,
      knownOn,
      knownAt: knownAt ? String(knownAt) : null,
    }),
    enabled: prediction.role === 'headline' && Boolean(outcome) && isCalendarDate(knownOn),
    retry: false,
  })
  return `${wouldScoreSentence(prediction, answer)} ${effect ? headlineSentence(effect) : ''}`.trim()
}
