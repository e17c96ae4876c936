import { z } from 'zod'
import { day, rowId, words } from './filter'
import { cursor, limit } from './paging'

/** Which events a list shows, newest first. */
export const eventFilter = z.strictObject({
  prediction: rowId.optional(),
  from: day.optional(),
  to: day.optional(),
  words: words.optional(),
  limit: limit.default(100),
  cursor: cursor.optional(),
})

export type EventFilter = z.output<typeof eventFilter>

export const defaultEventFilter: EventFilter = eventFilter.parse({})
