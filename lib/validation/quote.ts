import { z } from 'zod'
import { attributions, quoteKinds, voices } from '@/lib/core/quote'
import { entryId, inWorkspace, oneOf } from './entry'
import { speakerFields } from './speaker'
import { exactWords, optional, proseLimit } from './text'

const unit = z
  .int({ error: 'Select the words in the text.' })
  .min(0, { error: 'Select the words in the text.' })

const span = z.object({ text: exactWords, start: unit, end: unit })

/** Words selected in a source's text; offsets are UTF-16 units into it, end exclusive. */
const quoteFields = z.object({
  id: entryId,
  sourceId: entryId,
  text: exactWords,
  startUnit: unit,
  endUnit: unit,
  ...speakerFields,
  voice: oneOf(voices, 'Say whose voice it is.').default('own'),
  kind: oneOf(quoteKinds, 'Say what the words do.').default('forecast'),
  attribution: oneOf(attributions, 'Say how sure it is that the words are theirs.').default('high'),
  hedges: z.array(span).max(100, { error: 'At most 100 hedges can be marked.' }).default([]),
  context: span.nullish().transform((words) => words ?? null),
  limits: optional(proseLimit),
  note: optional(proseLimit),
})

/** A quote needs someone who said it. */
export const newQuote = quoteFields.refine((quote) => quote.speakerId || quote.speakerName, {
  path: ['speakerName'],
  error: 'Say who said it.',
})

export const recordQuoteInput = quoteFields
  .extend(inWorkspace)
  .refine((quote) => quote.speakerId || quote.speakerName, {
    path: ['speakerName'],
    error: 'Say who said it.',
  })

export type NewQuoteInput = z.input<typeof newQuote>
