import { asc, count, desc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { events } from '@/lib/db/schema/events'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { resolutions } from '@/lib/db/schema/resolutions'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { workspaces } from '@/lib/db/schema/workspaces'

export type WorkspaceSummary = {
  id: string
  name: string
  timeZone: string
  isExample: boolean
  isOpen: boolean
  predictions: number
}

export type Settings = {
  workspace: {
    id: string
    name: string
    timeZone: string
    isExample: boolean
    note: string | null
    recordedAt: string
  }
  counts: {
    sources: number
    speakers: number
    quotes: number
    predictions: number
    forecasts: number
    events: number
    resolutions: number
  }
}

const mostWorkspaces = 100

/** The workspace that is open, with how much it holds. */
export async function findSettings(context: Context): Promise<Settings> {
  const { db, viewer } = context
  const [[workspace], counts] = await Promise.all([
    db
      .select({
        id: workspaces.id,
        name: workspaces.name,
        timeZone: workspaces.timeZone,
        isExample: workspaces.isExample,
        note: workspaces.note,
        recordedAt: workspaces.createdAt,
      })
      .from(workspaces)
      .where(eq(workspaces.id, viewer.workspaceId))
      .limit(1),
    countRows(context),
  ])
  if (!workspace) throw new Error('The workspace that is open is gone.')
  return { workspace: { ...workspace, recordedAt: workspace.recordedAt.toISOString() }, counts }
}

/** Every record that the viewer may switch to: their own first, then the example. */
export async function listWorkspaces({ db, viewer }: Context): Promise<WorkspaceSummary[]> {
  const rows = await db
    .select({
      id: workspaces.id,
      name: workspaces.name,
      timeZone: workspaces.timeZone,
      isExample: workspaces.isExample,
      predictions: count(predictions.id),
    })
    .from(workspaces)
    .leftJoin(predictions, eq(predictions.workspaceId, workspaces.id))
    .groupBy(workspaces.id)
    .orderBy(asc(workspaces.isExample), asc(workspaces.createdAt), desc(workspaces.id))
    .limit(mostWorkspaces)
  return rows.map((row) => ({ ...row, isOpen: row.id === viewer.workspaceId }))
}

async function countRows({ db, viewer }: Context): Promise<Settings['counts']> {
  const { workspaceId } = viewer
  const [row] = await db
    .select({
      sources: db.$count(sources, eq(sources.workspaceId, workspaceId)),
      speakers: db.$count(speakers, eq(speakers.workspaceId, workspaceId)),
      quotes: db.$count(quotes, eq(quotes.workspaceId, workspaceId)),
      predictions: db.$count(predictions, eq(predictions.workspaceId, workspaceId)),
      forecasts: db.$count(forecasts, eq(forecasts.workspaceId, workspaceId)),
      events: db.$count(events, eq(events.workspaceId, workspaceId)),
      resolutions: db.$count(resolutions, eq(resolutions.workspaceId, workspaceId)),
    })
    .from(workspaces)
    .where(eq(workspaces.id, workspaceId))
    .limit(1)
  if (!row) throw new Error('The workspace that is open is gone.')
  return row
}
