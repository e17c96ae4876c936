import { z } from 'zod'
import { roles } from '@/lib/core/prediction'
import { entryId, newRow, oneOf, optionalDay } from './entry'
import { optional, proseLimit } from './text'

/** One field of several predictions; `from` is what each form row showed, so that a change meanwhile is seen. */
function changeOfEach<Value extends z.ZodType>(value: Value) {
  return z.object({
    ...newRow,
    why: optional(proseLimit),
    changes: z
      .array(z.object({ predictionId: entryId, from: value, to: value }))
      .min(1, { error: 'Choose at least one prediction.' })
      .max(500, { error: 'At most 500 can be changed at once.' }),
  })
}

export const moveDueDaysInput = changeOfEach(optionalDay)

export const changeRolesInput = changeOfEach(oneOf(roles, 'Say how they count.'))
