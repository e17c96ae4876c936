import { z } from 'zod'

export const workspaceId = z.uuid()
