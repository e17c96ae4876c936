import { reading } from '@/app/api/_lib/reading'
import { listLessonsFor } from '@/lib/data/lessons'
import { lessonFilter } from '@/lib/validation/review'

export const GET = reading(lessonFilter, listLessonsFor)

export const dynamic = 'force-dynamic'
