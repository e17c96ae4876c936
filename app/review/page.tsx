import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { requestContext } from '@/lib/context'
import { findReviewQueue } from '@/lib/data/review-queue'
import { getQueryClient } from '@/lib/queries/client'
import { prefetch } from '@/lib/queries/prefetch'
import { reviewQueries } from '@/lib/queries/review'
import { parseLoosely, type SearchParams } from '@/lib/validation/filter'
import { reviewFilter } from '@/lib/validation/review'
import { ReviewDesk } from './_components/review-desk'

export const metadata: Metadata = { title: 'Review' }

export default function ReviewPage({ searchParams }: PageProps<'/review'>) {
  return (
    <div className="wrap pb-12">
      <SectionBoundary failed="The review could not be loaded." height={600}>
        <Review searchParams={searchParams} />
      </SectionBoundary>
    </div>
  )
}

async function Review({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const context = await requestContext()
  const filter = parseLoosely(reviewFilter, await searchParams)
  const { workspaceId } = context.viewer
  const client = getQueryClient()
  prefetch(client, reviewQueries.queue(workspaceId, filter), () => findReviewQueue(context, filter))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ReviewDesk key={workspaceId} workspace={workspaceId} filter={filter} />
    </HydrationBoundary>
  )
}
