import { z } from 'zod'
import { readChance } from '@/lib/core/chance'
import { settledOutcomes, voidReasons } from '@/lib/core/resolution'
import { entryId, newRow, oneOf, optionalInstant, requiredDay, version } from './entry'
import { eventIds } from './event'
import { optional, proseLimit, required } from './text'

const ofPrediction = { ...newRow, predictionId: entryId, version }

/** How sure the one who settles is, typed like a chance; blank is not said. */
const confidence = z
  .string({ error: 'Write how sure you are, such as 99%.' })
  .max(100)
  .check(({ value, issues }) => {
    const read = value.trim() === '' ? null : readChance(value)
    if (read && !read.ok) issues.push({ code: 'custom', continue: true, message: read.message, input: value })
  })
  .nullish()
  .transform((text) => {
    const read = readChance(text ?? '')
    return read.ok ? read.value.probability : null
  })

const answerFields = {
  ...ofPrediction,
  outcome: oneOf(settledOutcomes, 'Say what the answer was.'),
  voidReason: oneOf(voidReasons, 'Say why the question has no answer.')
    .nullish()
    .transform((reason) => reason ?? null),
  knownOn: requiredDay,
  knownAt: optionalInstant,
  eventIds,
  reasoning: optional(proseLimit).transform((text) => text ?? ''),
  confidence,
}

/** What the answer was, when it could be known, on what events, and why. */
export const resolvePredictionInput = z.object(answerFields)

/** The same, in place of the answer in force; it says why. */
export const correctResolutionInput = z.object({
  ...answerFields,
  reasoning: required('Say why the answer is corrected.', proseLimit),
})

export const reopenPredictionInput = z.object({
  ...ofPrediction,
  reasoning: required('Say why it is open again.', proseLimit),
})

export type CorrectResolutionInput = z.input<typeof correctResolutionInput>
