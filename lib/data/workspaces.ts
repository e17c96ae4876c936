import { asc, eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Context } from '@/lib/context'
import { isTimeZone } from '@/lib/core/calendar'
import { workspaces } from '@/lib/db/schema/workspaces'
import { exampleWorkspace, insertExample } from './example'

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
