import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { Suspense } from 'react'
import { PageHead } from '@/app/_components/page-head'
import { SectionSkeleton } from '@/app/_components/ui/skeleton'
import { recordPrediction } from '@/lib/actions/predictions'
import { requestContext } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { listSources } from '@/lib/data/source-list'
import { listSpeakerNames } from '@/lib/data/speaker-list'
import { getQueryClient } from '@/lib/queries/client'
import { prefetch } from '@/lib/queries/prefetch'
import { sourceQueries } from '@/lib/queries/sources'
import { speakerQueries } from '@/lib/queries/speakers'
import { defaultSourceFilter } from '@/lib/validation/source-filter'
import { NewPrediction } from './_components/new-prediction'

export const metadata: Metadata = { title: 'New prediction' }

export default function NewPredictionPage() {
  return (
    <div className="wrap pb-16">
      <PageHead title="New prediction" className="pb-[18px]">
        A question that time will answer, and how likely you find it. The due day is read from the line.
      </PageHead>
      <Suspense fallback={<SectionSkeleton height={420} />}>
        <Prefetched />
      </Suspense>
    </div>
  )
}

async function Prefetched() {
  const context = await requestContext()
  const { workspaceId, timeZone } = context.viewer
  const client = getQueryClient()
  prefetch(client, speakerQueries.names(workspaceId), () => listSpeakerNames(context))
  prefetch(client, sourceQueries.list(workspaceId, defaultSourceFilter), () =>
    listSources(context, defaultSourceFilter),
  )
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <NewPrediction
        workspaceId={workspaceId}
        today={dayOf(context.now.getTime(), timeZone)}
        recordAction={recordPrediction}
      />
    </HydrationBoundary>
  )
}
