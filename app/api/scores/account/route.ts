import { reading } from '@/app/api/_lib/reading'
import { findAccount } from '@/lib/data/account'
import { scoresFilter } from '@/lib/validation/scores-filter'

/** What counts under the filter, and how many do not, by reason. */
export const GET = reading(scoresFilter, findAccount)

export const dynamic = 'force-dynamic'
