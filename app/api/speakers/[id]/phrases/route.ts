import { noFilter, readingOf } from '@/app/api/_lib/reading'
import { listSpeakerPhrases } from '@/lib/data/speaker-phrases'

export const GET = readingOf(noFilter, listSpeakerPhrases)

export const dynamic = 'force-dynamic'
