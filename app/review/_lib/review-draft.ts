import { givenDay } from '@/app/_components/given-day'
import { type Cause, type LuckOrSkill, remindDay } from '@/lib/core/review'
import { day } from '@/lib/format'
import type { RecordReviewInput } from '@/lib/validation/review'

/** A look back as it was typed. */
export type ReviewDraft = {
  missed: string
  luckOrSkill: LuckOrSkill | ''
  causes: Cause[]
  lesson: string
  remindOn: string
}

export function emptyReview(today: string): ReviewDraft {
  return { missed: '', luckOrSkill: '', causes: [], lesson: '', remindOn: day(remindDay(today)) }
}

type Ids = { id: string; workspaceId: string; predictionId: string; version: number }

/** What is sent; without a lesson there is nothing to come back. */
export function reviewInput(draft: ReviewDraft, ids: Ids, today: string): RecordReviewInput {
  return {
    ...ids,
    ...draft,
    luckOrSkill: draft.luckOrSkill || null,
    remindOn: draft.lesson.trim() ? givenDay(draft.remindOn, today) : null,
  }
}
