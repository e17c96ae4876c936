import { eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { readExampleCase } from '@/lib/db/example/read-case'
import { candidates } from '@/lib/db/schema/candidates'
import { corrections } from '@/lib/db/schema/corrections'
import { events, predictionEvents } from '@/lib/db/schema/events'
import { forecasts } from '@/lib/db/schema/forecasts'
import { notes } from '@/lib/db/schema/notes'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { resolutionEvents, resolutions } from '@/lib/db/schema/resolutions'
import { reviews } from '@/lib/db/schema/reviews'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'
import { predictionTags, tags } from '@/lib/db/schema/tags'
import { workspaces } from '@/lib/db/schema/workspaces'
import type { ExampleCase } from '@/lib/validation/case'
import { insertExampleEvents, insertExampleOutcomes } from './example-outcomes'
import { insertExampleSource, insertExampleSpeakers } from './example-source'
import { insertExamplePredictions, insertExampleQuotes } from './example-words'

/** What the example is called, and where its days begin: decision 060. */
export const exampleWorkspace = { name: 'Example: endgames', timeZone: 'UTC' }

/** The tables of a workspace, each before what it points to. */
const inOrderOfDeletion = [
  candidates,
  predictionTags,
  tags,
  reviews,
  notes,
  corrections,
  resolutionEvents,
  resolutions,
  predictionEvents,
  events,
  forecasts,
  predictions,
  quotes,
  speakers,
  sources,
]

/** Fills an empty workspace with the case that ships, through the functions that take what people enter. */
export async function insertExample(context: Context): Promise<void> {
  const example = readExampleCase()
  const { db, viewer } = context
  await db
    .update(workspaces)
    .set({ ...exampleWorkspace, note: workspaceNote(example) })
    .where(eq(workspaces.id, viewer.workspaceId))
  const speakerIds = await insertExampleSpeakers(context, example)
  const sourceId = await insertExampleSource(context, example)
  await insertExampleQuotes(context, example, sourceId, speakerIds)
  await insertExamplePredictions(context, example, speakerIds)
  await insertExampleEvents(context, example)
  await insertExampleOutcomes(context, example)
}

/** Puts the example back as it shipped: everything added or changed in it goes. Call it inside a transaction. */
export async function resetExample(context: Context): Promise<void> {
  const { viewer } = context
  if (!viewer.isExample) throw new Error('Only the example can be reset.')
  await deleteRows(context)
  const asShipped = { ...viewer, timeZone: exampleWorkspace.timeZone }
  await insertExample({ ...context, viewer: asShipped })
}

/** Empties the viewer's workspace, for good. Call it inside a transaction. */
export async function deleteRows({ db, viewer }: Context): Promise<void> {
  for (const table of inOrderOfDeletion) {
    await db.delete(table).where(eq(table.workspaceId, viewer.workspaceId))
  }
}

/** How far its sources reach, what was set aside and why, and what its scores are worth. */
function workspaceNote({ happened, outcome, reading }: ExampleCase): string {
  const aside = happened.rejected.map(({ url, why }) => `Set aside: ${url}. ${why}`)
  return [
    `Sources read to ${happened.as_of}.`,
    reading.note,
    happened.note,
    ...aside,
    `About the worked scores: ${outcome.check.note}`,
  ].join('\n')
}
