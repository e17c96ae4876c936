import { noFilter, readingOf } from '@/app/api/_lib/reading'
import { findSpeakerPage } from '@/lib/data/speaker-page'

export const GET = readingOf(noFilter, findSpeakerPage)

export const dynamic = 'force-dynamic'
