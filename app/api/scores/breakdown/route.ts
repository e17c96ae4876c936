import { reading } from '@/app/api/_lib/reading'
import { findBreakdown } from '@/lib/data/breakdowns'
import { breakdownFilter } from '@/lib/validation/breakdown-filter'

/** Mean scores side by side, by speaker, source, tag, cluster, lead time or phrase. */
export const GET = reading(breakdownFilter, findBreakdown)

export const dynamic = 'force-dynamic'
