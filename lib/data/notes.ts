import { and, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { notes } from '@/lib/db/schema/notes'
import { insertOnce } from './insert-once'

/** A private remark on a prediction. The same id a second time changes nothing and is not new. */
export async function insertNote(context: Context, note: { id: string; predictionId: string; text: string }) {
  return { id: note.id, ...(await insertOnce(context, notes, note)) }
}

/** Takes a remark away; what it said, or null where there is none. */
export async function deleteNote({ db, viewer }: Context, id: string) {
  const [row] = await db
    .delete(notes)
    .where(and(eq(notes.workspaceId, viewer.workspaceId), eq(notes.id, id)))
    .returning({ id: notes.id, predictionId: notes.predictionId, text: notes.text })
  return row ?? null
}
