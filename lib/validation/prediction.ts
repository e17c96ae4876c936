import { z } from 'zod'
import { roles } from '@/lib/core/prediction'
import { entryId, newRow, oneOf, optionalDay, optionalInstant } from './entry'
import { chanceFields, chanceOf, originFields, refuseBand } from './forecast'
import { newQuote } from './quote'
import { speakerFields } from './speaker'
import { optional, proseLimit, required } from './text'

const fields = z.object({
  ...newRow,
  quoteId: entryId.nullish(),
  quote: newQuote.nullish(),
  ...speakerFields,
  forecaster: oneOf(['speaker', 'you'], 'Say whose chance it is.').nullish(),
  label: optional(200),
  question: required('Write the question that time will answer.', 2000),
  yesIf: optional(proseLimit),
  noIf: optional(proseLimit),
  ambiguousIf: optional(proseLimit),
  saidOn: optionalDay,
  dueOn: optionalDay,
  dueNote: optional(),
  condition: optional(proseLimit),
  role: oneOf(roles, 'Say how it counts.').default('headline'),
  cluster: optional(),
  reading: optional(),
  alternativeOf: entryId.nullish(),
  note: optional(proseLimit),
  ...originFields,
  ...chanceFields,
  chance: z.string({ error: 'Write a chance, such as 13%.' }).max(100).nullish(),
  madeAt: optionalInstant,
})

type Fields = z.output<typeof fields>

/**
 * A prediction with its first forecast: from a quote of the record (`quoteId`), from words just selected
 * (`quote`), or from nothing. Without a speaker it is yours. What is only context carries no chance.
 */
export const recordPredictionInput = fields
  .check((payload) => {
    if (isWithoutChance(payload.value)) return
    if (payload.value.role === 'context') {
      payload.issues.push({
        code: 'custom',
        continue: true,
        path: ['chance'],
        message: 'What is recorded as context carries no chance. Leave it empty, or choose another role.',
        input: payload.value,
      })
      return
    }
    refuseBand(payload)
  })
  .transform((input) => ({ ...input, forecast: isWithoutChance(input) ? null : chanceOf(input) }))

export type RecordPredictionInput = z.input<typeof recordPredictionInput>

function isWithoutChance({ role, chance, low, high }: Fields): boolean {
  return role === 'context' && ![chance, low, high].some((text) => text?.trim())
}
