import { and, desc, eq, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { v7 } from 'uuid'
import type { Context } from '@/lib/context'
import { corrections } from '@/lib/db/schema/corrections'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { speakers } from '@/lib/db/schema/speakers'
import { type MergedSpeaker, mergedSpeaker } from '@/lib/validation/speaker'
import { insertCorrections } from './corrections'
import type { LockedSpeaker } from './speakers'

export type SpeakerMerge = {
  id: string
  name: string
  description: string
  quotes: number
  predictions: number
  forecasts: number
  mergedAt: string
}

const mostMerges = 100

/** The speakers that were merged into this one and still are, the latest first. */
export async function listMerges({ db, viewer }: Context, intoId: string): Promise<SpeakerMerge[]> {
  const rows = await db
    .select({ id: corrections.id, moved: corrections.oldValue, recordedAt: corrections.createdAt })
    .from(corrections)
    .where(and(standingMerges({ db, viewer }), eq(corrections.rowId, intoId)))
    .orderBy(desc(corrections.createdAt), desc(corrections.id))
    .limit(mostMerges)
  return rows.map(({ id, moved, recordedAt }) => {
    const { name, description, ...rows } = readMerge(moved)
    return {
      id,
      name,
      description,
      quotes: rows.quotes.length,
      predictions: rows.predictions.length,
      forecasts: rows.forecasts.length,
      mergedAt: recordedAt.toISOString(),
    }
  })
}

/** A merge that was not taken back yet, with what it moved, or null. */
export async function findMerge({ db, viewer }: Context, id: string) {
  const [row] = await db
    .select({ intoId: corrections.rowId, moved: corrections.oldValue })
    .from(corrections)
    .where(and(standingMerges({ db, viewer }), eq(corrections.id, id)))
    .limit(1)
  return row ? { id, intoId: row.intoId, moved: readMerge(row.moved) } : null
}

type Pair = { id: string; speaker: LockedSpeaker; into: LockedSpeaker }

/** Moves all that stands under one speaker to another, and keeps what moved for the way back. */
export async function mergeInto(context: Context, { id, speaker, into }: Pair): Promise<void> {
  const { db, viewer } = context
  const moved = await moveAll(context, { from: speaker.id, to: into.id })
  await db
    .delete(speakers)
    .where(and(eq(speakers.workspaceId, viewer.workspaceId), eq(speakers.id, speaker.id)))
  const why = `“${speaker.name}” and “${into.name}” are one speaker.`
  const { name, description, recordedAt } = speaker
  const kept: MergedSpeaker = { id: speaker.id, name, description, recordedAt, ...moved }
  await insertCorrections(context, { id, why }, [
    {
      tableName: 'speakers',
      rowId: into.id,
      field: 'merge',
      oldValue: JSON.stringify(kept),
      newValue: into.name,
    },
  ])
}

/** Puts a merged speaker back with what moved and still stands under the other. */
export async function takeMergeBack(
  context: Context,
  { id, moved, into }: { id: string; moved: MergedSpeaker; into: LockedSpeaker },
): Promise<void> {
  const { db, viewer } = context
  const { name, description } = moved
  await db.insert(speakers).values({
    workspaceId: viewer.workspaceId,
    id: moved.id,
    name,
    description,
    createdAt: new Date(moved.recordedAt),
  })
  await moveAll(context, { from: into.id, to: moved.id, only: moved })
  const why = `“${name}” and “${into.name}” are two speakers after all.`
  await insertCorrections(context, { id: v7(), why }, [
    { tableName: 'corrections', rowId: id, field: 'undone', oldValue: null, newValue: null },
  ])
}

type Moved = Pick<MergedSpeaker, 'quotes' | 'predictions' | 'forecasts'>
type Move = { from: string; to: string; only?: Moved }

async function moveAll({ db, viewer }: Context, { from, to, only }: Move): Promise<Moved> {
  const { workspaceId } = viewer
  const movedQuotes = await db
    .update(quotes)
    .set({ speakerId: to })
    .where(
      and(eq(quotes.workspaceId, workspaceId), eq(quotes.speakerId, from), among(quotes.id, only?.quotes)),
    )
    .returning({ id: quotes.id })
  const movedPredictions = await db
    .update(predictions)
    .set({ speakerId: to })
    .where(
      and(
        eq(predictions.workspaceId, workspaceId),
        eq(predictions.speakerId, from),
        among(predictions.id, only?.predictions),
      ),
    )
    .returning({ id: predictions.id })
  const movedForecasts = await db
    .update(forecasts)
    .set({ forecasterId: to })
    .where(
      and(
        eq(forecasts.workspaceId, workspaceId),
        eq(forecasts.forecasterId, from),
        among(forecasts.id, only?.forecasts),
      ),
    )
    .returning({ id: forecasts.id })
  return {
    quotes: movedQuotes.map(({ id }) => id),
    predictions: movedPredictions.map(({ id }) => id),
    forecasts: movedForecasts.map(({ id }) => id),
  }
}

type RowId = typeof quotes.id | typeof predictions.id | typeof forecasts.id

/** Sent as one text, however many there are: a statement takes 65,535 values at most. */
function among(column: RowId, ids: readonly string[] | undefined) {
  return ids && sql`${column} = any(string_to_array(${ids.join(',')}, ',')::uuid[])`
}

/** Merges that were not taken back. */
export function standingMerges({ db, viewer }: Pick<Context, 'db' | 'viewer'>) {
  const undone = alias(corrections, 'undone')
  return and(
    eq(corrections.workspaceId, viewer.workspaceId),
    eq(corrections.tableName, 'speakers'),
    eq(corrections.field, 'merge'),
    notExists(
      db
        .select({ one: sql`1` })
        .from(undone)
        .where(
          and(
            eq(undone.workspaceId, corrections.workspaceId),
            eq(undone.tableName, 'corrections'),
            eq(undone.rowId, corrections.id),
            eq(undone.field, 'undone'),
          ),
        ),
    ),
  )
}

function readMerge(text: string | null): MergedSpeaker {
  return mergedSpeaker.parse(JSON.parse(text ?? ''))
}
