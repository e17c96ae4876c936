import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { requestContext } from '@/lib/context'
import { findPredictionPage, type PredictionPage } from '@/lib/data/prediction-page'
import { getQueryClient } from '@/lib/queries/client'
import { predictionQueries } from '@/lib/queries/predictions'
import { prefetch } from '@/lib/queries/prefetch'
import { rowId } from '@/lib/validation/filter'
import { Prediction } from './_components/prediction'

export async function generateMetadata({ params }: PageProps<'/predictions/[id]'>): Promise<Metadata> {
  return { title: (await readPrediction((await params).id))?.label ?? 'Not there' }
}

/** The row is awaited before the shell, so that an address of nothing answers 404. */
export default async function PredictionRoute({ params }: PageProps<'/predictions/[id]'>) {
  const prediction = await readPrediction((await params).id)
  if (!prediction) notFound()
  return (
    <SectionBoundary failed="This prediction could not be loaded." height={600}>
      <Prefetched prediction={prediction} />
    </SectionBoundary>
  )
}

async function Prefetched({ prediction }: { prediction: PredictionPage }) {
  const { viewer } = await requestContext()
  const client = getQueryClient()
  const { id } = prediction
  prefetch(client, predictionQueries.page(viewer.workspaceId, id), async () => prediction)
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Prediction key={id} workspace={viewer.workspaceId} id={id} />
    </HydrationBoundary>
  )
}

/** Shared by the title and the page of one request. */
const readPrediction = cache(async (id: string): Promise<PredictionPage | null> => {
  if (!rowId.safeParse(id).success) return null
  return findPredictionPage(await requestContext(), id)
})
