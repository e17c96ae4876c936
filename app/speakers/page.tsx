import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { requestContext } from '@/lib/context'
import { listSpeakers } from '@/lib/data/speaker-list'
import { getQueryClient } from '@/lib/queries/client'
import { prefetch } from '@/lib/queries/prefetch'
import { speakerQueries } from '@/lib/queries/speakers'
import { SpeakerList } from './_components/speaker-list'

export const metadata: Metadata = { title: 'Speakers' }

export default function SpeakersPage() {
  return (
    <div className="wrap">
      <SectionBoundary failed="The speakers could not be loaded." height={360}>
        <Speakers />
      </SectionBoundary>
    </div>
  )
}

async function Speakers() {
  const context = await requestContext()
  const workspace = context.viewer.workspaceId
  const client = getQueryClient()
  prefetch(client, speakerQueries.list(workspace), () => listSpeakers(context))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SpeakerList workspace={workspace} />
    </HydrationBoundary>
  )
}
