import { z } from 'zod'
import { confidences, precisions } from '@/lib/core/event'
import { entryId, inWorkspace, newRow, oneOf, optionalDay, optionalUrl, requiredDay } from './entry'
import { optional, proseLimit, required } from './text'

export const eventIds = z.array(entryId).max(200, { error: 'At most 200 can be chosen at once.' }).default([])

/** Something that happened on a day, and the predictions that it bears on. */
export const recordEventInput = z
  .object({
    ...newRow,
    happenedOn: requiredDay,
    endOn: optionalDay,
    precision: oneOf(precisions, 'Say how exactly the day is known.').default('day'),
    label: optional(80),
    what: required('Say what happened.', proseLimit),
    publisher: optional(),
    url: optionalUrl,
    confidence: oneOf(confidences, 'Say how sure it is.').default('high'),
    note: optional(proseLimit),
    predictionIds: eventIds,
  })
  .refine(({ happenedOn, endOn }) => !endOn || endOn >= happenedOn, {
    path: ['endOn'],
    error: 'It ends before it begins.',
  })

export const linkEventInput = z.object({ ...inWorkspace, predictionId: entryId, eventId: entryId })

export type RecordEventInput = z.input<typeof recordEventInput>
