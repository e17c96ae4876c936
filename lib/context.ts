import { cookies } from 'next/headers'
import { cache } from 'react'
import { findViewer, type Viewer } from '@/lib/auth/viewer'
import { type Database, database } from '@/lib/db/client'
import { clock } from '@/lib/validation/env'
import { workspaceId as workspaceIdInput } from '@/lib/validation/workspace'

/** What every read and write is given: the database, who asks, and what time it is. */
export type Context = { db: Database; viewer: Viewer; now: Date }

/** The cookie that remembers which workspace was last opened. */
export const workspaceCookie = 'foresaid-workspace'

/** The context of this request, read once: the workspace asked for, else the one last opened, else the example. */
export const requestContext = cache(async (asked?: string): Promise<Context> => {
  const jar = await cookies()
  const wanted = workspaceIdInput.safeParse(asked ?? jar.get(workspaceCookie)?.value)
  const db = database()
  const viewer = await findViewer(db, wanted.data)
  if (!viewer) throw new Error('The database holds no workspace: start with `npm start`, which makes them.')
  return { db, viewer, now: clock() }
})

/** The example beside a record, for what is shown by it while the record is empty. */
export async function exampleContext({ db, now }: Context): Promise<Context> {
  const viewer = await findViewer(db, undefined)
  if (!viewer) throw new Error('The database holds no workspace: start with `npm start`, which makes them.')
  return { db, viewer, now }
}

/** The context of a write: exactly the workspace that its form was made for, and null where that one is gone. */
export async function workspaceContext(workspaceId: string): Promise<Context | null> {
  const db = database()
  const viewer = await findViewer(db, workspaceId)
  return viewer?.workspaceId === workspaceId ? { db, viewer, now: clock() } : null
}

/** For the edges, which see no further than this: is the database away, and what may the log show of a failure. */
export { isOutage as isDatabaseAway } from '@/lib/db/outage'
export { withoutValues } from '@/lib/db/without-values'
