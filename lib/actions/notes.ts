'use server'

import { fail, ok } from '@/lib/core/result'
import { refuseOther } from '@/lib/data/insert-once'
import { deleteNote, insertNote } from '@/lib/data/notes'
import { findPrediction } from '@/lib/data/predictions'
import { recordNoteInput, removeNoteInput } from '@/lib/validation/note'
import { action } from './action'

/** Keeps a private remark on a prediction; also the way back from a removal. */
export const recordNote = action(recordNoteInput, async ({ workspaceId: _, ...note }, context) => {
  if (!(await findPrediction(context, note.predictionId))) return fail('That prediction no longer exists.')
  const { id, stored } = await insertNote(context, note)
  return (stored && refuseOther(stored, note)) ?? ok({ id })
})

/** Takes a remark away. A second press finds nothing, which is what was wanted. */
export const removeNote = action(removeNoteInput, async ({ noteId }, context) => {
  await deleteNote(context, noteId)
  return ok({ id: noteId })
})
