import { z } from 'zod'
import { day, rowId, words } from './filter'
import { dayCursor, limit } from './paging'

export const eventSorts = ['newest', 'oldest'] as const
export type EventSort = (typeof eventSorts)[number]

/** Which events a list shows, and from which end of time. */
export const eventFilter = z.strictObject({
  prediction: rowId.optional(),
  from: day.optional(),
  to: day.optional(),
  words: words.optional(),
  sort: z.enum(eventSorts, { error: 'Only newest or oldest can be asked for.' }).default('newest'),
  limit: limit.default(100),
  cursor: dayCursor.optional(),
})

export type EventFilter = z.output<typeof eventFilter>

export const defaultEventFilter: EventFilter = eventFilter.parse({})
