import type { Context } from '@/lib/context'
import { notes } from '@/lib/db/schema/notes'

/** A private remark on a prediction. The same id a second time changes nothing. */
export async function insertNote(
  { db, viewer }: Context,
  note: { id: string; predictionId: string; text: string },
): Promise<void> {
  await db
    .insert(notes)
    .values({ ...note, workspaceId: viewer.workspaceId })
    .onConflictDoNothing()
}
