import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import { Suspense } from 'react'
import { requestContext } from '@/lib/context'
import { findBreakdown } from '@/lib/data/breakdowns'
import { dayOf } from '@/lib/core/calendar'
import { findAccount } from '@/lib/data/account'
import { findHeadline } from '@/lib/data/dashboard'
import { listPredictions } from '@/lib/data/prediction-list'
import { findScoreOptions } from '@/lib/data/score-options'
import { findScoreOverTime, findScores, listAskedTracks } from '@/lib/data/scores'
import { findTimeline } from '@/lib/data/timeline'
import { getQueryClient } from '@/lib/queries/client'
import { dashboardQueries } from '@/lib/queries/dashboard'
import { predictionQueries } from '@/lib/queries/predictions'
import { prefetch } from '@/lib/queries/prefetch'
import { scoreQueries } from '@/lib/queries/scores'
import { breakdownFilter } from '@/lib/validation/breakdown-filter'
import { parseLoosely, readAddress, type SearchParams } from '@/lib/validation/filter'
import { overTimeFilter } from '@/lib/validation/over-time-filter'
import { dueNextFilter, latestOutcomesFilter } from '@/lib/validation/prediction-filter'
import { scoresFilter } from '@/lib/validation/scores-filter'
import { SectionSkeleton } from './_components/ui/skeleton'
import { Dashboard } from './_dashboard/dashboard'
import { dueNextCount, latestOutcomesCount } from './_dashboard/list-lengths'

export default function DashboardPage({ searchParams }: PageProps<'/'>) {
  return (
    <div className="wrap pb-16">
      <Suspense fallback={<SectionSkeleton height={620} />}>
        <Prefetched searchParams={searchParams} />
      </Suspense>
    </div>
  )
}

/** Starts every read of the page at once and waits for none: each section shows itself when its own is there. */
async function Prefetched({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const context = await requestContext()
  const params = await searchParams
  const { filter, ignored } = readAddress(scoresFilter, params)
  const overTime = parseLoosely(overTimeFilter, params)
  const breakdown = parseLoosely(breakdownFilter, params)
  const { workspaceId: workspace, timeZone } = context.viewer
  const dueNext = dueNextFilter(filter, dueNextCount)
  const latest = latestOutcomesFilter(filter, latestOutcomesCount)
  const client = getQueryClient()
  const tracks = listAskedTracks(context, filter)
  prefetch(client, scoreQueries.options(workspace), () => findScoreOptions(context))
  prefetch(client, scoreQueries.account(workspace, filter), () => findAccount(context, filter, tracks))
  prefetch(client, dashboardQueries.headline(workspace, filter), () => findHeadline(context, filter))
  prefetch(client, scoreQueries.summary(workspace, filter), () => findScores(context, filter, tracks))
  prefetch(client, scoreQueries.overTime(workspace, overTime), () =>
    findScoreOverTime(context, overTime, tracks),
  )
  prefetch(client, predictionQueries.list(workspace, dueNext), () => listPredictions(context, dueNext))
  prefetch(client, dashboardQueries.timeline(workspace, filter), () => findTimeline(context, filter))
  prefetch(client, predictionQueries.list(workspace, latest), () => listPredictions(context, latest))
  prefetch(client, scoreQueries.breakdown(workspace, breakdown), () =>
    findBreakdown(context, breakdown, tracks),
  )
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <Dashboard
        workspace={workspace}
        filter={filter}
        today={dayOf(context.now.getTime(), timeZone)}
        ignored={ignored}
      />
    </HydrationBoundary>
  )
}
