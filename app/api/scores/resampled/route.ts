import { reading } from '@/app/api/_lib/reading'
import { findResampled } from '@/lib/data/resampled'
import { scoresFilter } from '@/lib/validation/scores-filter'

/** Intervals, columns and band of what counts under the filter: apart from `/api/scores`, since they take their time. */
export const GET = reading(scoresFilter, findResampled)

export const dynamic = 'force-dynamic'
