import { noFilter, readingOf } from '@/app/api/_lib/reading'
import { findSourcePage } from '@/lib/data/source-page'

export const GET = readingOf(noFilter, findSourcePage)

export const dynamic = 'force-dynamic'
