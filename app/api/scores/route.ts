import { reading } from '@/app/api/_lib/reading'
import { findScores } from '@/lib/data/scores'
import { scoresFilter } from '@/lib/validation/scores-filter'

/** Every figure of what counts under the filter. */
export const GET = reading(scoresFilter, findScores)

export const dynamic = 'force-dynamic'
