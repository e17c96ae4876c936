import { noFilter, reading } from '@/app/api/_lib/reading'
import { listSpeakerNames } from '@/lib/data/speaker-list'

export const GET = reading(noFilter, listSpeakerNames)

export const dynamic = 'force-dynamic'
