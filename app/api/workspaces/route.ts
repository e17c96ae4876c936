import { noFilter, reading } from '@/app/api/_lib/reading'
import { listWorkspaces } from '@/lib/data/settings'

export const GET = reading(noFilter, listWorkspaces)

export const dynamic = 'force-dynamic'
