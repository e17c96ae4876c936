import { z } from 'zod'
import { entryId, inWorkspace } from './entry'
import { recordPredictionInput } from './prediction'
import { recordQuoteInput } from './quote'
import { proseLimit, refuseUnkeepable } from './text'

/** Asks the engine to read a source, or to read it again. */
export const drawCandidatesInput = z.object({ ...inWorkspace, sourceId: entryId })

const unit = z
  .int({ error: 'Select the words in the text.' })
  .min(0, { error: 'Select the words in the text.' })

/** Chooses the scale that the words of a source are read by; null is the survey. */
export const chooseScaleInput = z.object({
  ...inWorkspace,
  sourceId: entryId,
  scale: z.string().max(40, { error: 'Choose one of the scales.' }).nullable(),
})

/** Which candidate is meant. */
export const candidateInput = z.object({ ...inWorkspace, candidateId: entryId })

const edits = z
  .record(z.string(), z.json())
  .check(refuseUnkeepable(10 * proseLimit, 'A card'))
  .nullable()

/** What was typed into a candidate's card; null forgets it. */
export const keepEditsInput = candidateInput.extend({ edits })

/**
 * What a candidate becomes: a prediction with its quote, or the quote alone. What was typed is kept, for an undo. Words
 * that a person selected (`byHand`) become a candidate in the same press; offsets are UTF-16 units, end exclusive.
 */
export const acceptCandidateInput = candidateInput.extend({
  edits,
  byHand: z.object({ sourceId: entryId, start: unit, end: unit }).nullish(),
  prediction: recordPredictionInput.nullish(),
  quote: recordQuoteInput.nullish(),
})

export type AcceptCandidateInput = z.input<typeof acceptCandidateInput>
