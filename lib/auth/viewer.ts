import { desc, eq } from 'drizzle-orm'
import type { Database } from '@/lib/db/client'
import { workspaces } from '@/lib/db/schema/workspaces'

/** Who is asking, and in which record. Everything a data function returns belongs to this workspace. */
export type Viewer = { workspaceId: string; workspaceName: string; timeZone: string; isExample: boolean }

const columns = {
  workspaceId: workspaces.id,
  workspaceName: workspaces.name,
  timeZone: workspaces.timeZone,
  isExample: workspaces.isExample,
}

/** The viewer of a workspace; of none named, or of one that is gone, the example's, else the oldest record's. */
export async function findViewer(db: Database, workspaceId: string | undefined): Promise<Viewer | null> {
  const named = workspaceId
    ? await db.select(columns).from(workspaces).where(eq(workspaces.id, workspaceId)).limit(1)
    : []
  if (named[0]) return named[0]
  const [first] = await db
    .select(columns)
    .from(workspaces)
    .orderBy(desc(workspaces.isExample), workspaces.createdAt, workspaces.id)
    .limit(1)
  return first ?? null
}
