import { reading } from '@/app/api/_lib/reading'
import { findReviewQueue } from '@/lib/data/review-queue'
import { reviewFilter } from '@/lib/validation/review'

export const GET = reading(reviewFilter, findReviewQueue)

export const dynamic = 'force-dynamic'
