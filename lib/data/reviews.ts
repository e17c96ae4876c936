import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { Cause, LuckOrSkill } from '@/lib/core/review'
import { predictions } from '@/lib/db/schema/predictions'
import { reviews } from '@/lib/db/schema/reviews'
import { insertOnce } from './insert-once'

type NewReview = {
  id: string
  predictionId: string
  missed: string
  luckOrSkill: LuckOrSkill | null
  causes: readonly Cause[]
  lesson: string
  remindOn: string | null
}

/** What was learnt from a prediction. A further review stands in place of the one before, which stays. */
export function insertReview(context: Context, { causes, ...review }: NewReview) {
  return insertOnce(context, reviews, { ...review, causes: [...causes] })
}

/** The newest review of each of the viewer's predictions, for a join on its prediction. */
export function newestReviews({ db, viewer }: Pick<Context, 'db' | 'viewer'>) {
  return db
    .selectDistinctOn([reviews.predictionId], {
      id: reviews.id,
      predictionId: reviews.predictionId,
      missed: reviews.missed,
      luckOrSkill: reviews.luckOrSkill,
      causes: reviews.causes,
      lesson: reviews.lesson,
      remindOn: reviews.remindOn,
    })
    .from(reviews)
    .where(eq(reviews.workspaceId, viewer.workspaceId))
    .orderBy(desc(reviews.predictionId), desc(reviews.createdAt), desc(reviews.id))
    .as('newest_review')
}

/** Whether nobody has looked back on the prediction in the outer query. */
export function isNotReviewed(db: Context['db']): SQL {
  const one = db
    .select({ one: sql`1` })
    .from(reviews)
    .where(and(eq(reviews.workspaceId, predictions.workspaceId), eq(reviews.predictionId, predictions.id)))
  return sql`not exists ${one}`
}
