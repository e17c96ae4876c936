'use server'

import { dayOf } from '@/lib/core/calendar'
import { fail, ok } from '@/lib/core/result'
import { admitReview } from '@/lib/core/review'
import { refuseOther } from '@/lib/data/insert-once'
import { findPrediction } from '@/lib/data/predictions'
import { insertReview } from '@/lib/data/reviews'
import { recordReviewInput } from '@/lib/validation/review'
import { action } from './action'
import { refuseStale } from './refuse-stale'

/** Keeps what is learnt from a settled prediction. */
export const recordReview = action(recordReviewInput, async (input, context) => {
  const prediction = await findPrediction(context, input.predictionId)
  if (!prediction) return fail('That prediction no longer exists.')
  const stale = await refuseStale(context, prediction, input.version)
  if (stale) return stale
  const today = dayOf(context.now.getTime(), context.viewer.timeZone)
  const admitted = admitReview(input, prediction.resolution !== null, today)
  if (!admitted.ok) return admitted
  const { workspaceId: _w, version: _v, ...review } = input
  const { stored } = await insertReview(context, review)
  return (stored && refuseOther(stored, review)) ?? ok({ id: input.id })
})
