import { readingOf } from '@/app/api/_lib/reading'
import { listSpeakerClusters } from '@/lib/data/speaker-page'
import { scoresFilter } from '@/lib/validation/scores-filter'

export const GET = readingOf(scoresFilter, listSpeakerClusters)

export const dynamic = 'force-dynamic'
