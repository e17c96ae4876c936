import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { AnswerEffect } from '@/lib/core/scoring/answer-effect'
import type { Lesson } from '@/lib/data/lessons'
import type { ReviewQueue } from '@/lib/data/review-queue'
import type { LessonFilter, ReviewFilter } from '@/lib/validation/review'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

type EffectAsked = { prediction: string; outcome: string; knownOn?: string; knownAt?: string | null }

export const reviewQueries = {
  all: [record, 'review'] as const,
  queue: (workspace: string, filter: ReviewFilter) =>
    queryOptions({
      queryKey: recordKey('review', workspace, 'queue', filter),
      queryFn: () => fetchJson<ReviewQueue>('/api/review', { ...filter, workspace }),
    }),
  /** How many wait, for the navigation. */
  due: (workspace: string) =>
    queryOptions({
      queryKey: recordKey('review', workspace, 'due'),
      queryFn: () => fetchJson<{ due: number }>('/api/review/due', { workspace }),
    }),
  /** What an answer, or reopening, would do to the headline's mean. */
  effect: (workspace: string, asked: EffectAsked) =>
    queryOptions({
      queryKey: recordKey('review', workspace, 'effect', asked),
      queryFn: () => fetchJson<AnswerEffect>('/api/review/effect', { ...asked, workspace }),
    }),
  lessons: (workspace: string, filter: LessonFilter) =>
    queryOptions({
      queryKey: recordKey('review', workspace, 'lessons', filter),
      queryFn: () => fetchJson<Lesson[]>('/api/review/lessons', { ...filter, workspace }),
      placeholderData: keepPreviousData,
    }),
}
