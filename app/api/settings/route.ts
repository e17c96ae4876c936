import { noFilter, reading } from '@/app/api/_lib/reading'
import { findSettings } from '@/lib/data/settings'

export const GET = reading(noFilter, findSettings)

export const dynamic = 'force-dynamic'
