import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { quoteOfPrediction } from './joins'

type SourceFacts = Partial<
  Omit<
    typeof sources.$inferInsert,
    'workspaceId' | 'id' | 'createdAt' | 'text' | 'textSha256' | 'facts' | 'version'
  >
>

/** A source as a correction needs it, without its text; the row is locked until the transaction ends. */
export async function findSourceFacts({ db, viewer }: Context, id: string) {
  const [row] = await db
    .select({
      id: sources.id,
      title: sources.title,
      outlet: sources.outlet,
      author: sources.author,
      url: sources.url,
      publishedOn: sources.publishedOn,
      publishedEarliestOn: sources.publishedEarliestOn,
      publishedLatestOn: sources.publishedLatestOn,
      publishedNote: sources.publishedNote,
      rights: sources.rights,
      note: sources.note,
      version: sources.version,
    })
    .from(sources)
    .where(and(eq(sources.workspaceId, viewer.workspaceId), eq(sources.id, id)))
    .limit(1)
    .for('no key update')
  return row ?? null
}

/** Puts facts of a source right; its text stays. The trace is the caller's to leave. */
export async function updateSource({ db, viewer }: Context, id: string, facts: SourceFacts): Promise<number> {
  const [row] = await db
    .update(sources)
    .set({ ...facts, version: sql`${sources.version} + 1` })
    .where(and(eq(sources.workspaceId, viewer.workspaceId), eq(sources.id, id)))
    .returning({ version: sources.version })
  if (!row) throw new Error('A source vanished inside a transaction.')
  return row.version
}

const mostDrawn = 1000

/** The predictions drawn from the quotes of a source, or from one of them. */
export async function listDrawnIds(
  { db, viewer }: Context,
  from: { sourceId: string } | { quoteId: string },
) {
  const rows = await db
    .select({ id: predictions.id })
    .from(predictions)
    .innerJoin(quotes, quoteOfPrediction)
    .where(
      and(
        eq(predictions.workspaceId, viewer.workspaceId),
        'sourceId' in from ? eq(quotes.sourceId, from.sourceId) : eq(quotes.id, from.quoteId),
      ),
    )
    .orderBy(asc(predictions.id))
    .limit(mostDrawn)
  return rows.map(({ id }) => id)
}

/** Whether a chance was logged on any of these predictions. */
export async function hasForecast(
  { db, viewer }: Context,
  predictionIds: readonly string[],
): Promise<boolean> {
  if (predictionIds.length === 0) return false
  const [row] = await db
    .select({ id: forecasts.id })
    .from(forecasts)
    .where(
      and(eq(forecasts.workspaceId, viewer.workspaceId), inArray(forecasts.predictionId, [...predictionIds])),
    )
    .limit(1)
  return row !== undefined
}
