import { reading } from '@/app/api/_lib/reading'
import { searchRecord } from '@/lib/data/search'
import { searchFilter } from '@/lib/validation/search'

/** What in the open record holds the words of `q`, by kind. */
export const GET = reading(searchFilter, searchRecord)

export const dynamic = 'force-dynamic'
