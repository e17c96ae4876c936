import { noFilter, reading } from '@/app/api/_lib/reading'
import { listSpeakers } from '@/lib/data/speaker-list'

export const GET = reading(noFilter, listSpeakers)

export const dynamic = 'force-dynamic'
