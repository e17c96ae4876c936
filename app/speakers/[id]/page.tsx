import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { requestContext } from '@/lib/context'
import { findBreakdown } from '@/lib/data/breakdowns'
import { findMergedInto } from '@/lib/data/merged-speaker'
import { findScores, listAskedTracks } from '@/lib/data/scores'
import { listMerges } from '@/lib/data/speaker-merge'
import { findSpeakerPage, listSpeakerCalls } from '@/lib/data/speaker-page'
import { listSpeakerPhrases } from '@/lib/data/speaker-phrases'
import { getQueryClient } from '@/lib/queries/client'
import { prefetch } from '@/lib/queries/prefetch'
import { scoreQueries } from '@/lib/queries/scores'
import { speakerQueries } from '@/lib/queries/speakers'
import { breakdownFilter } from '@/lib/validation/breakdown-filter'
import { parseLoosely, rowId, type SearchParams } from '@/lib/validation/filter'
import { scoresFilter } from '@/lib/validation/scores-filter'
import { speakerBreakdowns } from './_components/speaker-breakdowns'
import { SpeakerRecord } from './_components/speaker-record'

export async function generateMetadata({ params }: PageProps<'/speakers/[id]'>): Promise<Metadata> {
  return { title: (await readSpeaker((await params).id))?.name ?? 'Not found' }
}

/**
 * The row is awaited before the shell, so that an address of nobody answers 404; that of someone who was merged leads
 * on, for as long as the merge stands.
 */
export default async function SpeakerRecordPage({ params, searchParams }: PageProps<'/speakers/[id]'>) {
  const { id } = await params
  if (!(await readSpeaker(id))) await leaveForMerged(id)
  return (
    <div className="wrap">
      <SectionBoundary failed="This speaker could not be loaded." height={600}>
        <Speaker id={id} searchParams={searchParams} />
      </SectionBoundary>
    </div>
  )
}

async function Speaker({ id, searchParams }: { id: string; searchParams: Promise<SearchParams> }) {
  const context = await requestContext()
  const params = await searchParams
  const filter = { ...parseLoosely(scoresFilter, params), forecaster: id }
  const { by } = parseLoosely(breakdownFilter, params)
  const breakdown = { ...filter, by: speakerBreakdowns.find((kind) => kind === by) ?? speakerBreakdowns[0] }
  const workspace = context.viewer.workspaceId
  const client = getQueryClient()
  const tracks = listAskedTracks(context, filter)
  prefetch(client, speakerQueries.page(workspace, id), () => readSpeakerAgain(id))
  prefetch(client, scoreQueries.summary(workspace, filter), () => findScores(context, filter, tracks))
  prefetch(client, scoreQueries.breakdown(workspace, breakdown), () =>
    findBreakdown(context, breakdown, tracks),
  )
  prefetch(client, speakerQueries.phrases(workspace, id), () => listSpeakerPhrases(context, id))
  prefetch(client, speakerQueries.calls(workspace, id), () => listSpeakerCalls(context, id))
  prefetch(client, speakerQueries.merges(workspace, id), () => listMerges(context, id))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SpeakerRecord workspace={workspace} id={id} filter={filter} />
    </HydrationBoundary>
  )
}

async function leaveForMerged(id: string): Promise<never> {
  const into = rowId.safeParse(id).success ? await findMergedInto(await requestContext(), id) : null
  if (into === null) notFound()
  redirect(`/speakers/${into}` as Route)
}

const readSpeaker = cache(async (id: string) => {
  if (!rowId.safeParse(id).success) return null
  return findSpeakerPage(await requestContext(), id)
})

async function readSpeakerAgain(id: string) {
  const speaker = await readSpeaker(id)
  if (!speaker) throw new Error('A speaker vanished while their page was read.')
  return speaker
}
