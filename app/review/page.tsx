import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { type Context, requestContext } from '@/lib/context'
import { findPredictionPage, type PredictionPage } from '@/lib/data/prediction-page'
import { findReviewQueue } from '@/lib/data/review-queue'
import { getQueryClient } from '@/lib/queries/client'
import { predictionQueries } from '@/lib/queries/predictions'
import { prefetch } from '@/lib/queries/prefetch'
import { reviewQueries } from '@/lib/queries/review'
import { parseLoosely, rowId, type SearchParams } from '@/lib/validation/filter'
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
  const params = await searchParams
  const filter = parseLoosely(reviewFilter, params)
  const { workspaceId } = context.viewer
  const client = getQueryClient()
  const queue = await findReviewQueue(context, filter)
  prefetch(client, reviewQueries.queue(workspaceId, filter), async () => queue)
  const opened = [params.prediction ?? queue.due[0]?.id, params.back ?? queue.back[0]?.id]
  const pages = await Promise.all(opened.map((id) => readPage(context, id)))
  for (const page of pages) {
    if (page) prefetch(client, predictionQueries.page(workspaceId, page.id), async () => page)
  }
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ReviewDesk key={workspaceId} workspace={workspaceId} filter={filter} />
    </HydrationBoundary>
  )
}

/** What opens with the page, so that it comes along; an address of nothing fails in its own place. */
function readPage(
  context: Context,
  id: string | string[] | undefined,
): Promise<PredictionPage | null> | null {
  const asked = rowId.safeParse(id)
  return asked.success ? findPredictionPage(context, asked.data) : null
}
