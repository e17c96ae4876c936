import { noFilter, reading } from '@/app/api/_lib/reading'
import { listTags } from '@/lib/data/tags'

export const GET = reading(noFilter, listTags)

export const dynamic = 'force-dynamic'
