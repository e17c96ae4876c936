import { and, eq, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { corrections } from '@/lib/db/schema/corrections'
import { standingMerges } from './speaker-merge'
import { findSpeaker } from './speakers'

/** A merge takes a speaker away, so no path of merges is longer than this one is followed. */
const longestPath = 100

/**
 * Under whom a speaker who is gone stands by now: the one they were merged into, or the one that this one was merged
 * into since. Null for an id that was never a speaker's, and once the merge is taken back.
 */
export async function findMergedInto(context: Context, id: string): Promise<string | null> {
  let gone = id
  for (let step = 0; step < longestPath; step++) {
    const into = await nextOnPath(context, gone)
    if (into === null) return null
    if (await findSpeaker(context, into)) return into
    gone = into
  }
  return null
}

/** Only what a merge kept is read as JSON: other corrections hold plain words. */
async function nextOnPath(context: Context, id: string): Promise<string | null> {
  const movedId = sql`case when ${corrections.field} = 'merge' then ${corrections.oldValue}::jsonb ->> 'id' end`
  const [merge] = await context.db
    .select({ intoId: corrections.rowId })
    .from(corrections)
    .where(and(standingMerges(context), eq(movedId, id)))
    .limit(1)
  return merge?.intoId ?? null
}
