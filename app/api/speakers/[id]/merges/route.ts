import { noFilter, readingOf } from '@/app/api/_lib/reading'
import { listMerges } from '@/lib/data/speaker-merge'

export const GET = readingOf(noFilter, listMerges)

export const dynamic = 'force-dynamic'
