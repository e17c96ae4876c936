import type { Context } from '@/lib/context'
import { insertWorkspace } from '@/lib/data/workspaces'
import { testDatabase } from './database'

/** What time it is in tests, unless one says otherwise. */
export const testClock = '2026-07-01T12:00:00Z'

type Wishes = { name?: string; timeZone?: string; isExample?: boolean; now?: string }

/** A context in a workspace of its own, new and empty. */
export async function testContext(wishes: Wishes = {}): Promise<Context> {
  const { name = 'A record', timeZone = 'UTC', isExample = false, now = testClock } = wishes
  const db = testDatabase()
  const viewer = await insertWorkspace(db, { name, timeZone, isExample })
  return { db, viewer, now: new Date(now) }
}
