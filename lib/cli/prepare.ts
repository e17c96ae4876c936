import { ensureWorkspaces } from '@/lib/data/workspaces'
import { closeDatabase, database } from '@/lib/db/client'
import { describeTrouble } from '@/lib/db/trouble'
import { clock } from '@/lib/validation/env'
import { prepareDatabase } from './prepare-database'

/** The step of `npm start` before the pages: a database that answers, is up to date and holds its workspaces. */
try {
  await prepare()
} catch (error) {
  console.error(describeTrouble(error))
  process.exitCode = 1
}

async function prepare(): Promise<void> {
  try {
    await prepareDatabase()
    await ensureWorkspaces(database(), clock())
  } finally {
    await closeDatabase()
  }
}
