import { asc, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Context } from '@/lib/context'
import { isTimeZone } from '@/lib/core/calendar'
import { workspaces } from '@/lib/db/schema/workspaces'
import { deleteRows, exampleWorkspace, insertExample } from './example'

/** The letters of "starting" on a phone, cut to fit: two first starts meet on one lock. */
const firstStartLock = 78278464

const columns = {
  workspaceId: workspaces.id,
  workspaceName: workspaces.name,
  timeZone: workspaces.timeZone,
  isExample: workspaces.isExample,
}

/**
 * Makes what a first start holds, where it is missing: "Your record", empty, in the machine's time zone, and the
 * example. Several starters at once make one of each; the lock goes with the transaction.
 */
export async function ensureWorkspaces(db: Context['db'], now: Date): Promise<void> {
  await db.transaction(async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(${firstStartLock})`)
    const rows = await transaction.select(columns).from(workspaces)
    if (!rows.some((row) => !row.isExample)) {
      await insertWorkspace(transaction, { name: 'Your record', timeZone: machineZone(), isExample: false })
    }
    if (!rows.some((row) => row.isExample)) {
      const viewer = await insertWorkspace(transaction, { ...exampleWorkspace, isExample: true })
      await insertExample({ db: transaction, viewer, now })
    }
  })
}

/** A new, empty record, as the viewer who is in it. */
export async function insertWorkspace(
  db: Context['db'],
  workspace: { name: string; timeZone: string; isExample: boolean },
): Promise<Context['viewer']> {
  const id = v7()
  await db.insert(workspaces).values({ id, ...workspace })
  const { name, timeZone, isExample } = workspace
  return { workspaceId: id, workspaceName: name, timeZone, isExample }
}

/** The oldest record that is not the example. */
export async function findOwnWorkspace(db: Context['db']): Promise<Context['viewer'] | null> {
  const [row] = await db
    .select(columns)
    .from(workspaces)
    .where(eq(workspaces.isExample, false))
    .orderBy(asc(workspaces.createdAt), asc(workspaces.id))
    .limit(1)
  return row ?? null
}

/** A new, empty record under the id that its form made. The same id a second time changes nothing. */
export async function insertWorkspaceOnce(
  db: Context['db'],
  workspace: { id: string; name: string; timeZone: string },
): Promise<{ name: string; timeZone: string; isExample: boolean } | null> {
  const made = await db
    .insert(workspaces)
    .values({ ...workspace, isExample: false })
    .onConflictDoNothing()
    .returning({ id: workspaces.id })
  if (made.length > 0) return null
  const [stored] = await db
    .select({ name: workspaces.name, timeZone: workspaces.timeZone, isExample: workspaces.isExample })
    .from(workspaces)
    .where(eq(workspaces.id, workspace.id))
    .limit(1)
  return stored ?? null
}

/**
 * Whether the record is the last one of its owner's. All of them are locked until the transaction ends, so that two
 * that are deleted at once leave one.
 */
export async function isLastOwn({ db, viewer }: Context): Promise<boolean> {
  const rows = await db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(eq(workspaces.isExample, false))
    .orderBy(asc(workspaces.id))
    .for('update')
  return rows.every(({ id }) => id === viewer.workspaceId)
}

/** Deletes the viewer's workspace with every row of it, for good. Call it inside a transaction. */
export async function deleteWorkspace(context: Context): Promise<void> {
  await deleteRows(context)
  await context.db.delete(workspaces).where(eq(workspaces.id, context.viewer.workspaceId))
}

/** Changes the name or the time zone of the viewer's workspace. */
export async function updateWorkspace(
  { db, viewer }: Context,
  change: { name?: string; timeZone?: string },
): Promise<void> {
  await db.update(workspaces).set(change).where(eq(workspaces.id, viewer.workspaceId))
}

/** The zone that this machine lives in; UTC where it says one that nobody knows. */
function machineZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return isTimeZone(timeZone) ? timeZone : 'UTC'
}
