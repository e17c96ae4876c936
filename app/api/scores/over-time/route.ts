import { reading } from '@/app/api/_lib/reading'
import { findScoreOverTime } from '@/lib/data/scores'
import { scoresFilter } from '@/lib/validation/scores-filter'

export const GET = reading(scoresFilter, findScoreOverTime)

export const dynamic = 'force-dynamic'
