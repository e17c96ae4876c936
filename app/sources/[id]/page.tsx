import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { requestContext } from '@/lib/context'
import { dayOf } from '@/lib/core/calendar'
import { listCandidates } from '@/lib/data/candidates'
import { findSourcePage, listSourceQuotes, type SourcePage } from '@/lib/data/source-page'
import { listSpeakerNames } from '@/lib/data/speaker-list'
import { getQueryClient } from '@/lib/queries/client'
import { prefetch } from '@/lib/queries/prefetch'
import { sourceQueries } from '@/lib/queries/sources'
import { speakerQueries } from '@/lib/queries/speakers'
import { rowId } from '@/lib/validation/filter'
import { AboutSource } from './_components/about-source'
import { CorrectSource } from './_components/correct-source'
import { HeldAgainst } from './_components/held-against'
import { ReadingRoom } from './_components/reading-room'
import { SourceHead } from './_components/source-head'

export async function generateMetadata({ params }: PageProps<'/sources/[id]'>): Promise<Metadata> {
  return { title: (await readSource((await params).id))?.title ?? 'Not found' }
}

/** The row is awaited before the shell, so that an address of nothing answers 404. */
export default async function SourceReadingPage({ params }: PageProps<'/sources/[id]'>) {
  const source = await readSource((await params).id)
  if (!source) notFound()
  return (
    <SectionBoundary failed="This source could not be loaded." height={600}>
      <Reading source={source} />
    </SectionBoundary>
  )
}

/** The text never changes, so the server owns it; the quotes in it are the browser's. */
async function Reading({ source }: { source: SourcePage }) {
  const context = await requestContext()
  const workspace = context.viewer.workspaceId
  const client = getQueryClient()
  prefetch(client, sourceQueries.quotes(workspace, source.id), () => listSourceQuotes(context, source.id))
  prefetch(client, sourceQueries.candidates(workspace, source.id), () => listCandidates(context, source.id))
  prefetch(client, speakerQueries.names(workspace), () => listSpeakerNames(context))
  const { text, ...facts } = source
  const { id, publishedOn, author, scale } = facts
  const today = dayOf(context.now.getTime(), context.viewer.timeZone)
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ReadingRoom
        key={id}
        source={{ id, text, publishedOn, author, scale }}
        workspaceId={workspace}
        today={today}
        head={<SourceHead source={source} />}
        about={
          <AboutSource source={source} timeZone={context.viewer.timeZone}>
            <CorrectSource source={facts} workspaceId={workspace} today={today} />
            <HeldAgainst source={{ id, text }} workspaceId={workspace} />
          </AboutSource>
        }
      />
    </HydrationBoundary>
  )
}

const readSource = cache(async (id: string): Promise<SourcePage | null> => {
  if (!rowId.safeParse(id).success) return null
  return findSourcePage(await requestContext(), id)
})
