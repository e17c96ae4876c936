import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import { requestContext } from '@/lib/context'
import { countDue } from '@/lib/data/review-queue'
import { listWorkspaces } from '@/lib/data/settings'
import { getQueryClient } from '@/lib/queries/client'
import { prefetch } from '@/lib/queries/prefetch'
import { reviewQueries } from '@/lib/queries/review'
import { DueTally } from './due-tally'
import { ExampleBanner } from './example-banner'
import { Palette } from './palette'
import { WorkspaceSwitch } from './workspace-switch'

/** The search and the switch between records, once the database has said which there are. */
export async function OpenRecord() {
  const context = await requestContext()
  const workspaces = await listWorkspaces(context)
  const records = { workspaces, current: context.viewer.workspaceId }
  return (
    <>
      <Palette {...records} />
      <WorkspaceSwitch {...records} />
    </>
  )
}

/** The banner of the example; nothing in any other record. */
export async function ExampleNotice() {
  const { viewer } = await requestContext()
  return viewer.isExample ? <ExampleBanner workspaceId={viewer.workspaceId} /> : null
}

/** How many predictions of the open record wait to be settled. */
export async function ReviewTally() {
  const context = await requestContext()
  const { workspaceId } = context.viewer
  const client = getQueryClient()
  prefetch(client, reviewQueries.due(workspaceId), () => countDue(context))
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <DueTally workspace={workspaceId} />
    </HydrationBoundary>
  )
}
