'use server'

import { cookies } from 'next/headers'
import { workspaceCookie } from '@/lib/context'
import { fail, ok } from '@/lib/core/result'
import { resetExample as putExampleBack } from '@/lib/data/example'
import { savedOtherwise } from '@/lib/data/insert-once'
import {
  deleteWorkspace as deleteRecord,
  findOwnWorkspace,
  insertWorkspaceOnce,
  isLastOwn,
  updateWorkspace,
} from '@/lib/data/workspaces'
import {
  addWorkspaceInput,
  renameWorkspaceInput,
  setTimeZoneInput,
  switchWorkspaceInput,
} from '@/lib/validation/workspace'
import { action } from './action'

export const renameWorkspace = action(renameWorkspaceInput, async ({ name }, context) => {
  await updateWorkspace(context, { name })
  return ok(null)
})

/** Where the days of the record begin, for what is recorded from now on; a prediction keeps the zone it was given. */
export const setTimeZone = action(setTimeZoneInput, async ({ timeZone }, context) => {
  await updateWorkspace(context, { timeZone })
  return ok(null)
})

/** Opens another record, and remembers it in this browser. */
export const switchWorkspace = action(switchWorkspaceInput, async ({ workspaceId }) => {
  await rememberWorkspace(workspaceId)
  return ok(null)
})

/** Opens the record that is yours, from wherever the form was. */
export const startOwnRecord = action(switchWorkspaceInput, async (_, context) => {
  const own = await findOwnWorkspace(context.db)
  if (!own) return fail('There is no record of your own: start with `npm start`, which makes it.')
  await rememberWorkspace(own.workspaceId)
  return ok({ workspaceId: own.workspaceId })
})

/** Puts the example back as it shipped. */
export const resetExample = action(switchWorkspaceInput, async (_, context) => {
  if (!context.viewer.isExample) return fail('Only the example can be reset.')
  await putExampleBack(context)
  return ok(null)
})

/** Begins a further record, empty, in the time zone of the one that is open, and opens it. */
export const addWorkspace = action(addWorkspaceInput, async ({ id, name }, { db, viewer }) => {
  const stored = await insertWorkspaceOnce(db, { id, name, timeZone: viewer.timeZone })
  if (stored && (stored.isExample || stored.name !== name)) return savedOtherwise()
  await rememberWorkspace(id)
  return ok({ workspaceId: id })
})

/** Deletes the record with all that it holds, for good, and opens another of yours. */
export const deleteWorkspace = action(switchWorkspaceInput, async (_, context) => {
  if (context.viewer.isExample) return fail('The example is not deleted. It can be put back as it came.')
  if (await isLastOwn(context)) return fail('This is your only record. Add another one before it goes.')
  await deleteRecord(context)
  const own = await findOwnWorkspace(context.db)
  if (!own) throw new Error('The last record of its owner was deleted.')
  await rememberWorkspace(own.workspaceId)
  return ok({ workspaceId: own.workspaceId, name: own.workspaceName })
})

const aYear = 365 * 24 * 60 * 60

async function rememberWorkspace(workspaceId: string): Promise<void> {
  const jar = await cookies()
  jar.set(workspaceCookie, workspaceId, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true })
}
