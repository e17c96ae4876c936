import { noFilter, readingOf } from '@/app/api/_lib/reading'
import { listSpeakerCalls } from '@/lib/data/speaker-page'

export const GET = readingOf(noFilter, listSpeakerCalls)

export const dynamic = 'force-dynamic'
