import { z } from 'zod'
import { isTimeZone } from '@/lib/core/calendar'
import { newRow, inWorkspace } from './entry'
import { required } from './text'

export const workspaceId = z.uuid().toLowerCase()

export const switchWorkspaceInput = z.object(inWorkspace)

export const renameWorkspaceInput = z.object({
  ...inWorkspace,
  name: required('Give the record a name.', 100),
})

/** A further record: `workspaceId` is the one that is open, `id` the new one's. */
export const addWorkspaceInput = z.object({ ...newRow, name: required('Give the record a name.', 100) })

export const setTimeZoneInput = z.object({
  ...inWorkspace,
  timeZone: z
    .string({ error: 'Choose a time zone.' })
    .trim()
    .refine(isTimeZone, { error: 'That time zone is not known here. Write it as Europe/Kyiv.' }),
})
