import { z } from 'zod'
import { entryId, inWorkspace, newRow } from './entry'
import { proseLimit, required } from './text'

/** A private remark on a prediction. */
export const recordNoteInput = z.object({
  ...newRow,
  predictionId: entryId,
  text: required('Write the note.', proseLimit),
})

export const removeNoteInput = z.object({ ...inWorkspace, noteId: entryId })
