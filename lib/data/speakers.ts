import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Context } from '@/lib/context'
import { speakers } from '@/lib/db/schema/speakers'

type NewSpeaker = { name: string; description?: string }

const you = { name: 'You', description: 'keeps this record' }

const columns = { id: speakers.id, name: speakers.name, isSelf: speakers.isSelf }

export async function findSpeaker({ db, viewer }: Context, id: string) {
  const [row] = await db
    .select(columns)
    .from(speakers)
    .where(and(eq(speakers.workspaceId, viewer.workspaceId), eq(speakers.id, id)))
    .limit(1)
  return row ?? null
}

/** The speaker of that name and description, made where there is none: the pair is unique, the name alone is not. */
export async function insertSpeaker({ db, viewer }: Context, { name, description = '' }: NewSpeaker) {
  await db
    .insert(speakers)
    .values({ workspaceId: viewer.workspaceId, id: v7(), name, description })
    .onConflictDoNothing()
  const [row] = await db
    .select(columns)
    .from(speakers)
    .where(
      and(
        eq(speakers.workspaceId, viewer.workspaceId),
        eq(speakers.name, name),
        eq(speakers.description, description),
      ),
    )
    .limit(1)
  if (!row) throw new Error('A speaker was neither inserted nor found.')
  return row
}

/** You: the owner of the record, as a speaker. */
export async function findSelf({ db, viewer }: Context) {
  const [row] = await db
    .select(columns)
    .from(speakers)
    .where(and(eq(speakers.workspaceId, viewer.workspaceId), eq(speakers.isSelf, true)))
    .limit(1)
  return row ?? null
}

/** You, made on the first forecast of your own; a speaker who was entered under that very name is taken to be you. */
export async function insertSelf(context: Context) {
  const { db, viewer } = context
  await db
    .insert(speakers)
    .values({
      workspaceId: viewer.workspaceId,
      id: v7(),
      ...you,
      isSelf: true,
    })
    .onConflictDoNothing()
  const self = (await findSelf(context)) ?? (await updateToSelf(context))
  if (!self) throw new Error('The speaker who is you was neither inserted nor found.')
  return self
}

async function updateToSelf({ db, viewer }: Context) {
  const [row] = await db
    .update(speakers)
    .set({ isSelf: true })
    .where(
      and(
        eq(speakers.workspaceId, viewer.workspaceId),
        eq(speakers.name, you.name),
        eq(speakers.description, you.description),
      ),
    )
    .returning(columns)
  return row ?? null
}

export type LockedSpeaker = {
  id: string
  name: string
  description: string
  isSelf: boolean
  recordedAt: string
}

/** Speakers as a change of them needs them: locked until the transaction ends, in one order, so that two changes wait. */
export async function lockSpeakers(
  { db, viewer }: Context,
  ids: readonly string[],
): Promise<LockedSpeaker[]> {
  const rows = await db
    .select({ ...columns, description: speakers.description, recordedAt: speakers.createdAt })
    .from(speakers)
    .where(and(eq(speakers.workspaceId, viewer.workspaceId), inArray(speakers.id, [...ids])))
    .orderBy(asc(speakers.id))
    .limit(ids.length)
    .for('update')
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }))
}

type Named = { id: string; name: string; description: string }

/** Whether another speaker goes by that name and description. */
export async function isNameTaken(
  { db, viewer }: Context,
  { id, name, description }: Named,
): Promise<boolean> {
  const [row] = await db
    .select({ id: speakers.id })
    .from(speakers)
    .where(
      and(
        eq(speakers.workspaceId, viewer.workspaceId),
        eq(speakers.name, name),
        eq(speakers.description, description),
        ne(speakers.id, id),
      ),
    )
    .limit(1)
  return row !== undefined
}

export async function updateSpeaker(
  { db, viewer }: Context,
  { id, name, description }: Named,
): Promise<void> {
  await db
    .update(speakers)
    .set({ name, description })
    .where(and(eq(speakers.workspaceId, viewer.workspaceId), eq(speakers.id, id)))
}
