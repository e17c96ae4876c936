import { reading } from '@/app/api/_lib/reading'
import { listAlike } from '@/lib/data/alike'
import { alikeFilter } from '@/lib/validation/alike-filter'

export const GET = reading(alikeFilter, listAlike)

export const dynamic = 'force-dynamic'
