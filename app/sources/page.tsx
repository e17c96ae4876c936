import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { requestContext } from '@/lib/context'
import { listSources } from '@/lib/data/source-list'
import { getQueryClient } from '@/lib/queries/client'
import { prefetch } from '@/lib/queries/prefetch'
import { sourceQueries } from '@/lib/queries/sources'
import { parseLoosely, type SearchParams } from '@/lib/validation/filter'
import { sourceFilter } from '@/lib/validation/source-filter'
import { SourceList } from './_components/source-list'

export const metadata: Metadata = { title: 'Sources' }

export default function SourcesPage({ searchParams }: PageProps<'/sources'>) {
  return (
    <div className="wrap">
      <SectionBoundary failed="The sources could not be loaded." height={360}>
        <Sources searchParams={searchParams} />
      </SectionBoundary>
    </div>
  )
}

async function Sources({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const context = await requestContext()
  const filter = parseLoosely(sourceFilter, await searchParams)
  const workspace = context.viewer.workspaceId
  const client = getQueryClient()
  prefetch(client, sourceQueries.list(workspace, filter), () => listSources(context, filter))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SourceList workspace={workspace} filter={filter} />
    </HydrationBoundary>
  )
}
