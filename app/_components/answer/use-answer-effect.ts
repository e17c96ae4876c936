'use client'

import { useQuery } from '@tanstack/react-query'
import { isCalendarDate } from '@/lib/core/calendar'
import type { AnswerEffect } from '@/lib/core/scoring/answer-effect'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { reviewQueries } from '@/lib/queries/review'
import type { CorrectResolutionInput } from '@/lib/validation/resolution'

type Asked = Pick<CorrectResolutionInput, 'outcome' | 'knownOn' | 'knownAt'> | 'reopened'

/** What an answer, or reopening, would do to the headline's mean; null while it is not known, and for what is no headline. */
export function useAnswerEffect(
  prediction: Pick<PredictionPage, 'id' | 'role'>,
  workspace: string,
  asked: Asked,
): AnswerEffect | null {
  const isReopening = asked === 'reopened'
  const answer = isReopening ? { outcome: asked } : askedOf(asked)
  const { data } = useQuery({
    ...reviewQueries.effect(workspace, { prediction: prediction.id, ...answer }),
    enabled:
      prediction.role === 'headline' &&
      (isReopening || (Boolean(asked.outcome) && isCalendarDate(asked.knownOn))),
    retry: false,
  })
  return data ?? null
}

function askedOf({ outcome, knownOn, knownAt }: Exclude<Asked, 'reopened'>) {
  return { outcome, knownOn, knownAt: knownAt ? String(knownAt) : null }
}
