import { and, asc, count, eq, inArray, notExists, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Context } from '@/lib/context'
import { tagKey } from '@/lib/core/tag'
import { predictions } from '@/lib/db/schema/predictions'
import { predictionTags, tags } from '@/lib/db/schema/tags'
import { workspaces } from '@/lib/db/schema/workspaces'

export type TagSummary = { name: string; predictions: number }

const mostTags = 1000

/** The tags of the viewer's workspace by name, with how many predictions carry each. */
export async function listTags({ db, viewer }: Context): Promise<TagSummary[]> {
  return db
    .select({ name: tags.name, predictions: count() })
    .from(tags)
    .innerJoin(
      predictionTags,
      and(eq(predictionTags.workspaceId, tags.workspaceId), eq(predictionTags.tagId, tags.id)),
    )
    .where(eq(tags.workspaceId, viewer.workspaceId))
    .groupBy(tags.workspaceId, tags.id)
    .orderBy(asc(tags.name), asc(tags.id))
    .limit(mostTags)
}

/** The names of the tags of the prediction in the outer query. */
export function tagNames(db: Context['db']) {
  const named = db
    .select({ names: sql`json_agg(${tags.name} order by ${tags.name}, ${tags.id})` })
    .from(predictionTags)
    .innerJoin(tags, and(eq(tags.workspaceId, predictionTags.workspaceId), eq(tags.id, predictionTags.tagId)))
    .where(
      and(
        eq(predictionTags.workspaceId, predictions.workspaceId),
        eq(predictionTags.predictionId, predictions.id),
      ),
    )
  return sql<string[]>`coalesce(${named}, '[]')`
}

/**
 * The tag that is meant by a name, whatever its capitals, or null. Until the transaction ends nobody else makes or
 * drops a tag of the workspace, so that two spellings at once make one tag.
 */
export async function findTag({ db, viewer }: Context, name: string) {
  await db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(eq(workspaces.id, viewer.workspaceId))
    .for('no key update')
  const known = await db
    .select({ id: tags.id, name: tags.name })
    .from(tags)
    .where(eq(tags.workspaceId, viewer.workspaceId))
    .orderBy(asc(tags.id))
    .limit(mostTags)
  const key = tagKey(name)
  return { tag: known.find((tag) => tagKey(tag.name) === key) ?? null, isFull: known.length === mostTags }
}

export async function insertTag({ db, viewer }: Context, name: string) {
  const tag = { id: v7(), name }
  await db.insert(tags).values({ ...tag, workspaceId: viewer.workspaceId })
  return tag
}

/** Which of these predictions are the viewer's. */
export async function listOwnPredictionIds({ db, viewer }: Context, ids: readonly string[]) {
  const rows = await db
    .select({ id: predictions.id })
    .from(predictions)
    .where(and(eq(predictions.workspaceId, viewer.workspaceId), inArray(predictions.id, [...ids])))
    .limit(ids.length)
  return rows.map(({ id }) => id)
}

/** Puts a tag on predictions; those that did not carry it before. */
export async function insertPredictionTags(
  { db, viewer }: Context,
  { tagId, predictionIds }: { tagId: string; predictionIds: readonly string[] },
): Promise<string[]> {
  const rows = await db
    .insert(predictionTags)
    .values(predictionIds.map((predictionId) => ({ workspaceId: viewer.workspaceId, predictionId, tagId })))
    .onConflictDoNothing()
    .returning({ predictionId: predictionTags.predictionId })
  return rows.map(({ predictionId }) => predictionId)
}

/** Takes a tag off predictions; those that carried it. A tag that is left on none goes too. */
export async function deletePredictionTags(
  { db, viewer }: Context,
  { tagId, predictionIds }: { tagId: string; predictionIds: readonly string[] },
): Promise<string[]> {
  const rows = await db
    .delete(predictionTags)
    .where(
      and(
        eq(predictionTags.workspaceId, viewer.workspaceId),
        eq(predictionTags.tagId, tagId),
        inArray(predictionTags.predictionId, [...predictionIds]),
      ),
    )
    .returning({ predictionId: predictionTags.predictionId })
  const uses = db
    .select({ one: sql`1` })
    .from(predictionTags)
    .where(and(eq(predictionTags.workspaceId, tags.workspaceId), eq(predictionTags.tagId, tags.id)))
  await db
    .delete(tags)
    .where(and(eq(tags.workspaceId, viewer.workspaceId), eq(tags.id, tagId), notExists(uses)))
  return rows.map(({ predictionId }) => predictionId)
}
