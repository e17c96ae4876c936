import { z } from 'zod'
import { day, rowId } from './filter'
import { refuseFault } from './text'

/** A prediction that is about to be recorded, for those on record that may be the same. */
export const alikeFilter = z.strictObject({
  words: z.string().max(500, 'At most 500 characters can be compared.').check(refuseFault),
  speaker: rowId,
  due: day.optional(),
})
export type AlikeFilter = z.output<typeof alikeFilter>
