import { z } from 'zod'
import { roles } from '@/lib/core/prediction'
import { voices } from '@/lib/core/quote'
import { entryId, newRow, oneOf, optionalDay, requiredDay, version } from './entry'
import { refuseWindow, sourceFacts } from './source'
import { speakerFields } from './speaker'
import { optional, proseLimit, required } from './text'

/** The id is that of the first correction row; without a chance on record no row is kept and no reason asked. */
const press = { ...newRow, why: optional(proseLimit) }

const prose = optional(proseLimit).transform((text) => text ?? '')

/** A prediction's facts as they should be. */
export const correctPredictionInput = z.object({
  ...press,
  predictionId: entryId,
  version,
  label: required('Give it a title.', 200),
  question: required('Write the question that time will answer.', 2000),
  yesIf: prose,
  noIf: prose,
  ambiguousIf: prose,
  saidOn: requiredDay,
  dueOn: optionalDay,
  condition: optional(proseLimit),
  role: oneOf(roles, 'Say how it counts.'),
  cluster: optional(),
})

export type CorrectPredictionInput = z.input<typeof correctPredictionInput>

/** What is known of a source, as it should be; its text is no part of it. */
export const correctSourceInput = z
  .object({ ...press, ...sourceFacts, sourceId: entryId, version })
  .check(refuseWindow)

export type CorrectSourceInput = z.input<typeof correctSourceInput>

/** Who said the words of a quote, and in whose voice; `before` is what the form was made against. */
export const correctQuoteInput = z
  .object({
    ...press,
    quoteId: entryId,
    before: z.object({ speakerId: entryId, voice: oneOf(voices, 'Say whose voice it is.') }),
    ...speakerFields,
    voice: oneOf(voices, 'Say whose voice it is.'),
  })
  .refine((quote) => quote.speakerId || quote.speakerName, {
    path: ['speakerName'],
    error: 'Say who said it.',
  })
