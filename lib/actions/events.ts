'use server'

import { dayOf } from '@/lib/core/calendar'
import { fail, failChanged, ok } from '@/lib/core/result'
import { changesOf, insertCorrections } from '@/lib/data/corrections'
import { listSettledLabels } from '@/lib/data/event-list'
import {
  deletePredictionEvent,
  insertEvent,
  insertPredictionEvent,
  insertPredictionEvents,
  listEventIds,
  lockEvent,
  updateEvent,
} from '@/lib/data/events'
import { refuseOther } from '@/lib/data/insert-once'
import { findPrediction } from '@/lib/data/predictions'
import { listOwnPredictionIds } from '@/lib/data/tags'
import { correctEventInput, linkEventInput, linkManyInput, recordEventInput } from '@/lib/validation/event'
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

/**
 * Puts right what is known of an event. It may be evidence of an answer: then it takes a reason, and the answer stays
 * until it is corrected itself. What it was is kept.
 */
export const correctEvent = action(correctEventInput, async (input, context) => {
  const { workspaceId: _, id, eventId, why, seen, ...facts } = input
  const stored = await lockEvent(context, eventId)
  if (!stored) return fail('That event is no longer in this record.')
  const changes = changesOf('events', eventId, stored, facts)
  const settled = await listSettledLabels(context, eventId)
  if (changes.length === 0) return ok({ settled })
  if (changesOf('events', eventId, stored, seen).length > 0) {
    const { happenedOn, what } = stored
    const asItIs = `It now says, for ${happenedOn}: “${what}”`
    return failChanged('This event changed after the form was opened. Look, then send it again.', asItIs)
  }
  if (facts.happenedOn > dayOf(context.now.getTime(), context.viewer.timeZone)) {
    const future = 'An event has happened; that day lies in the future.'
    return fail(future, { happenedOn: future })
  }
  if (settled.length > 0 && !why) {
    const missing = `Say why: it settled ${settled.map((label) => `“${label}”`).join(', ')}.`
    return fail(missing, { why: missing })
  }
  await updateEvent(context, { id: eventId, ...facts })
  await insertCorrections(context, { id, why: why ?? '' }, changes)
  return ok({ settled })
})

/** Says that an event bears on several predictions; `changed` are those new to it. */
export const linkEventToMany = action(linkManyInput, async ({ eventId, predictionIds }, context) => {
  const known = await listOwnPredictionIds(context, predictionIds)
  if (known.length < predictionIds.length) return fail('One of the predictions is not in this record.')
  const [event] = await listEventIds(context, [eventId])
  if (!event) return fail('That event is not in this record.')
  return ok({ changed: await insertPredictionEvents(context, { eventId, predictionIds }) })
})

/** Takes back that an event bears on predictions; where it is evidence of an outcome it stays so. */
export const unlinkEventFromMany = action(linkManyInput, async ({ eventId, predictionIds }, context) => {
  for (const predictionId of predictionIds) await deletePredictionEvent(context, { predictionId, eventId })
  return ok(null)
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
