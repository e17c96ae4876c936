import { reading } from '@/app/api/_lib/reading'
import { findHeadline } from '@/lib/data/dashboard'
import { scoresFilter } from '@/lib/validation/scores-filter'

export const GET = reading(scoresFilter, findHeadline)

export const dynamic = 'force-dynamic'
