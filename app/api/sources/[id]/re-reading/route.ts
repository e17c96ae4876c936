import { noFilter, readingOf } from '@/app/api/_lib/reading'
import { reReadSource } from '@/lib/data/re-reading'

export const GET = readingOf(noFilter, reReadSource)

export const dynamic = 'force-dynamic'
