import { reading } from '@/app/api/_lib/reading'
import { listSources } from '@/lib/data/source-list'
import { sourceFilter } from '@/lib/validation/source-filter'

export const GET = reading(sourceFilter, listSources)

export const dynamic = 'force-dynamic'
