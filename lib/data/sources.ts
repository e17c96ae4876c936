import { and, asc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { sources } from '@/lib/db/schema/sources'
import { sha256 } from './backup/text-hash'
import { insertOnce } from './insert-once'

type NewSource = Omit<typeof sources.$inferInsert, 'workspaceId' | 'createdAt' | 'textSha256' | 'version'>

/** Keeps a text unit for unit. The same id a second time changes nothing and is not new. */
export async function insertSource(context: Context, source: NewSource) {
  const kept = await insertOnce(context, sources, { ...source, textSha256: sha256(source.text) })
  return { id: source.id, ...kept }
}

/** The text of a source, the day that it appeared, and the scale that its words are read by. */
export async function findSource({ db, viewer }: Context, id: string) {
  const [row] = await db
    .select({
      id: sources.id,
      title: sources.title,
      text: sources.text,
      publishedOn: sources.publishedOn,
      scale: sources.scale,
    })
    .from(sources)
    .where(and(eq(sources.workspaceId, viewer.workspaceId), eq(sources.id, id)))
    .limit(1)
  return row ?? null
}

/** The first source that holds exactly this text. */
export async function findSourceWithText({ db, viewer }: Context, text: string) {
  const [row] = await db
    .select({ id: sources.id, title: sources.title })
    .from(sources)
    .where(and(eq(sources.workspaceId, viewer.workspaceId), eq(sources.textSha256, sha256(text))))
    .orderBy(asc(sources.createdAt), asc(sources.id))
    .limit(1)
  return row ?? null
}

export async function updateSourceScale(
  { db, viewer }: Context,
  id: string,
  scale: string | null,
): Promise<void> {
  await db
    .update(sources)
    .set({ scale })
    .where(and(eq(sources.workspaceId, viewer.workspaceId), eq(sources.id, id)))
}
