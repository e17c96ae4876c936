import { and, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { Voice } from '@/lib/core/quote'
import { forecasts } from '@/lib/db/schema/forecasts'
import { quotes } from '@/lib/db/schema/quotes'
import type { Change } from './corrections'

/** Who said the words of a quote, and in whose voice; the row is locked until the transaction ends. */
export async function findQuoteVoice({ db, viewer }: Context, id: string) {
  const [row] = await db
    .select({ id: quotes.id, speakerId: quotes.speakerId, voice: quotes.voice })
    .from(quotes)
    .where(and(eq(quotes.workspaceId, viewer.workspaceId), eq(quotes.id, id)))
    .limit(1)
    .for('no key update')
  return row ?? null
}

export async function updateQuote(
  { db, viewer }: Context,
  id: string,
  facts: { speakerId: string; voice: Voice },
): Promise<void> {
  await db
    .update(quotes)
    .set(facts)
    .where(and(eq(quotes.workspaceId, viewer.workspaceId), eq(quotes.id, id)))
}

/** Gives the chances of one speaker on a prediction to another; one change a forecast. */
export async function updateForecaster(
  { db, viewer }: Context,
  predictionId: string,
  { was, is }: { was: string; is: string },
): Promise<Change[]> {
  const moved = await db
    .update(forecasts)
    .set({ forecasterId: is })
    .where(
      and(
        eq(forecasts.workspaceId, viewer.workspaceId),
        eq(forecasts.predictionId, predictionId),
        eq(forecasts.forecasterId, was),
      ),
    )
    .returning({ id: forecasts.id })
  return moved.map(({ id }) => ({
    tableName: 'forecasts',
    rowId: id,
    field: 'forecasterId',
    oldValue: was,
    newValue: is,
  }))
}
