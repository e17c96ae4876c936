import { reading } from '@/app/api/_lib/reading'
import { findScoreOverTime } from '@/lib/data/scores'
import { overTimeFilter } from '@/lib/validation/over-time-filter'

export const GET = reading(overTimeFilter, findScoreOverTime)

export const dynamic = 'force-dynamic'
