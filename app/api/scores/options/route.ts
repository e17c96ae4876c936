import { noFilter, reading } from '@/app/api/_lib/reading'
import { findScoreOptions } from '@/lib/data/score-options'

/** What the filter of a page of scores can choose from. */
export const GET = reading(noFilter, findScoreOptions)

export const dynamic = 'force-dynamic'
