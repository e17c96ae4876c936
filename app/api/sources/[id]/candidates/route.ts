import { noFilter, readingOf } from '@/app/api/_lib/reading'
import { listCandidates } from '@/lib/data/candidates'

export const GET = readingOf(noFilter, listCandidates)

export const dynamic = 'force-dynamic'
