import { z } from 'zod'
import { confidences, precisions } from '@/lib/core/event'
import { entryId, inWorkspace, newRow, oneOf, optionalDay, optionalUrl, requiredDay } from './entry'
import { chosenIds } from './tag'
import { optional, proseLimit, required } from './text'

export const eventIds = z.array(entryId).max(200, { error: 'At most 200 can be chosen at once.' }).default([])

const eventFields = {
  happenedOn: requiredDay,
  endOn: optionalDay,
  precision: oneOf(precisions, 'Say how exactly the day is known.').default('day'),
  label: optional(80),
  what: required('Say what happened.', proseLimit),
  publisher: optional(),
  url: optionalUrl,
  confidence: oneOf(confidences, 'Say how sure it is.').default('high'),
  note: optional(proseLimit),
}

type Span = { happenedOn: string; endOn: string | null }

const endsLater = ({ happenedOn, endOn }: Span) => !endOn || endOn >= happenedOn
const refusal = { path: ['endOn'], error: 'It ends before it begins.' }

/** Something that happened on a day, and the predictions that it bears on. */
export const recordEventInput = z
  .object({ ...newRow, ...eventFields, predictionIds: eventIds })
  .refine(endsLater, refusal)

const text = z.string().nullable()

/** What is known of an event, as it should be; `seen` is what the form was made against. */
export const correctEventInput = z
  .object({
    ...newRow,
    ...eventFields,
    eventId: entryId,
    why: optional(proseLimit),
    seen: z.object({
      happenedOn: text,
      endOn: text,
      precision: text,
      label: text,
      what: text,
      publisher: text,
      url: text,
      confidence: text,
      note: text,
    }),
  })
  .refine(endsLater, refusal)

export type CorrectEventInput = z.input<typeof correctEventInput>

/** Several predictions that an event bears on, or no longer does. */
export const linkManyInput = z.object({ ...inWorkspace, eventId: entryId, predictionIds: chosenIds })

export const linkEventInput = z.object({ ...inWorkspace, predictionId: entryId, eventId: entryId })

export type RecordEventInput = z.input<typeof recordEventInput>
