import { reading } from '@/app/api/_lib/reading'
import { findTimeline } from '@/lib/data/timeline'
import { scoresFilter } from '@/lib/validation/scores-filter'

export const GET = reading(scoresFilter, findTimeline)

export const dynamic = 'force-dynamic'
