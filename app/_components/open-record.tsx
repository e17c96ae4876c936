import { requestContext } from '@/lib/context'
import { listWorkspaces } from '@/lib/data/settings'
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
