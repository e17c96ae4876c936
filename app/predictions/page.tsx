import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { Suspense } from 'react'
import { requestContext } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { listPredictions } from '@/lib/data/prediction-list'
import { listSources } from '@/lib/data/source-list'
import { listSpeakerNames } from '@/lib/data/speaker-list'
import { listTags } from '@/lib/data/tags'
import { getQueryClient } from '@/lib/queries/client'
import { predictionQueries } from '@/lib/queries/predictions'
import { prefetch, prefetchFirstPart } from '@/lib/queries/prefetch'
import { sourceQueries } from '@/lib/queries/sources'
import { speakerQueries } from '@/lib/queries/speakers'
import { tagQueries } from '@/lib/queries/tags'
import { readAddress, type SearchParams } from '@/lib/validation/filter'
import { defaultPredictionFilter, predictionFilter } from '@/lib/validation/prediction-filter'
import { defaultSourceFilter } from '@/lib/validation/source-filter'
import { IgnoredNotice } from '../_components/ignored-notice'
import { PageHead } from '../_components/page-head'
import { buttonClass } from '../_components/ui/button'
import { SectionSkeleton } from '../_components/ui/skeleton'
import { Predictions } from './_components/predictions'

export const metadata: Metadata = { title: 'Predictions' }

export default function PredictionsPage({ searchParams }: PageProps<'/predictions'>) {
  return (
    <div className="wrap pb-16">
      <PageHead
        title="Predictions"
        className="pb-[18px]"
        end={
          <Link href="/predictions/new" className={buttonClass()}>
            <Plus aria-hidden="true" />
            New prediction
          </Link>
        }
      />
      <Suspense fallback={<SectionSkeleton height={620} />}>
        <Prefetched searchParams={searchParams} />
      </Suspense>
    </div>
  )
}

/** The list grows in the browser, so the address has no say in how long a part is or where it begins. */
async function Prefetched({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const context = await requestContext()
  const { limit } = defaultPredictionFilter
  const { filter: asked, ignored } = readAddress(predictionFilter, await searchParams)
  const filter = { ...asked, limit, cursor: undefined }
  const { workspaceId: workspace, timeZone } = context.viewer
  const client = getQueryClient()
  prefetchFirstPart(client, predictionQueries.parts(workspace, filter), () =>
    listPredictions(context, filter),
  )
  prefetch(client, speakerQueries.names(workspace), () => listSpeakerNames(context))
  prefetch(client, sourceQueries.list(workspace, defaultSourceFilter), () =>
    listSources(context, defaultSourceFilter),
  )
  prefetch(client, tagQueries.list(workspace), () => listTags(context))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <IgnoredNotice ignored={ignored} />
      <Predictions workspace={workspace} filter={filter} today={dayOf(context.now.getTime(), timeZone)} />
    </HydrationBoundary>
  )
}
