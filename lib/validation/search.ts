import { z } from 'zod'
import { refuseFault } from './text'

/** What to look for, in every table at once. */
export const searchFilter = z.strictObject({
  q: z
    .string({ error: 'Say what to look for.' })
    .trim()
    .min(1, { error: 'Say what to look for.' })
    .max(200, { error: 'At most 200 characters can be searched for.' })
    .check(refuseFault),
})

export type SearchFilter = z.output<typeof searchFilter>
