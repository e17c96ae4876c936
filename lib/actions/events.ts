'use server'

import { dayOf } from '@/lib/core/calendar'
import { fail, ok } from '@/lib/core/result'
import { deletePredictionEvent, insertEvent, insertPredictionEvent, listEventIds } from '@/lib/data/events'
import { refuseOther } from '@/lib/data/insert-once'
import { findPrediction } from '@/lib/data/predictions'
import { linkEventInput, recordEventInput } from '@/lib/validation/event'
import { action } from './action'

/** Records what happened, and which predictions it bears on. */
export const recordEvent = action(recordEventInput, async (input, context) => {
  const { workspaceId: _, predictionIds, ...event } = input
  if (event.happenedOn > dayOf(context.now.getTime(), context.viewer.timeZone)) {
    const future = 'An event has happened; that day lies in the future.'
    return fail(future, { happenedOn: future })
  }
  const { id, stored } = await insertEvent(context, event)
  const other = stored && refuseOther(stored, event)
  if (other) return other
  for (const predictionId of inOneOrder(predictionIds)) {
    if (!(await findPrediction(context, predictionId))) {
      const gone = 'One of the predictions is not in this record.'
      return fail(gone, { predictionIds: gone })
    }
    await insertPredictionEvent(context, { predictionId, eventId: id })
  }
  return ok({ id })
})

/** Says that an event bears on a prediction. */
export const linkEvent = action(linkEventInput, async ({ predictionId, eventId }, context) => {
  if (!(await findPrediction(context, predictionId))) return fail('That prediction no longer exists.')
  const [known] = await listEventIds(context, [eventId])
  if (!known)
    return fail('That event is not in this record.', { eventId: 'That event is not in this record.' })
  await insertPredictionEvent(context, { predictionId, eventId })
  return ok(null)
})

/** Takes back that an event bears on a prediction; where it is evidence of the outcome it stays so. */
export const unlinkEvent = action(linkEventInput, async ({ predictionId, eventId }, context) => {
  await deletePredictionEvent(context, { predictionId, eventId })
  return ok(null)
})

/** Rows are locked in one order everywhere, so that two writers wait for each other only one way. */
function inOneOrder(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}
