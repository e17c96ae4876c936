import { noFilter, reading } from '@/app/api/_lib/reading'
import { countDue } from '@/lib/data/review-queue'

export const GET = reading(noFilter, countDue)

export const dynamic = 'force-dynamic'
