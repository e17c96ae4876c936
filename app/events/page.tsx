import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { requestContext } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { listEvents } from '@/lib/data/event-list'
import { getQueryClient } from '@/lib/queries/client'
import { eventQueries } from '@/lib/queries/events'
import { prefetch } from '@/lib/queries/prefetch'
import { eventFilter } from '@/lib/validation/event-filter'
import { parseLoosely, type SearchParams } from '@/lib/validation/filter'
import { EventList } from './_components/event-list'

export const metadata: Metadata = { title: 'Events' }

export default function EventsPage({ searchParams }: PageProps<'/events'>) {
  return (
    <div className="wrap">
      <SectionBoundary failed="The events could not be loaded." height={480}>
        <Events searchParams={searchParams} />
      </SectionBoundary>
    </div>
  )
}

async function Events({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const context = await requestContext()
  const filter = parseLoosely(eventFilter, await searchParams)
  const { workspaceId, timeZone } = context.viewer
  const client = getQueryClient()
  prefetch(client, eventQueries.list(workspaceId, filter), () => listEvents(context, filter))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <EventList workspace={workspaceId} filter={filter} today={dayOf(context.now.getTime(), timeZone)} />
    </HydrationBoundary>
  )
}
