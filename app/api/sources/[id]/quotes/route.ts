import { noFilter, readingOf } from '@/app/api/_lib/reading'
import { listSourceQuotes } from '@/lib/data/source-page'

export const GET = readingOf(noFilter, listSourceQuotes)

export const dynamic = 'force-dynamic'
