import { reading } from '@/app/api/_lib/reading'
import { findAnswerEffect } from '@/lib/data/review-queue'
import { effectFilter } from '@/lib/validation/review'

export const GET = reading(effectFilter, findAnswerEffect)

export const dynamic = 'force-dynamic'
