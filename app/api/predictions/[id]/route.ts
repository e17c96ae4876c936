import { noFilter, readingOf } from '@/app/api/_lib/reading'
import { findPredictionPage } from '@/lib/data/prediction-page'

export const GET = readingOf(noFilter, findPredictionPage)

export const dynamic = 'force-dynamic'
