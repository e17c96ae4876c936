import { z } from 'zod'
import { words } from './filter'
import { dayCursor, limit } from './paging'

/** Which sources a list shows, newest first. */
export const sourceFilter = z.strictObject({
  words: words.optional(),
  limit: limit.default(50),
  cursor: dayCursor.optional(),
})

export type SourceFilter = z.output<typeof sourceFilter>

export const defaultSourceFilter: SourceFilter = sourceFilter.parse({})
