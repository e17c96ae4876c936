import { and, asc, eq, isNotNull } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { readChance } from '@/lib/core/drawing/chance/read-chance'
import { type Moved, reRead } from '@/lib/core/phrases/re-read'
import type { Scale, ScaledFigure } from '@/lib/core/phrases/scale'
import { findScale, surveyScale } from '@/lib/core/phrases/scales'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { predictionOfForecast, quoteOfPrediction } from './joins'
import { findSource } from './sources'

/** What forecasts read from a source would be by the scale that it has now. Nothing on record moves. */
export type SourceReReading = {
  moved: (Moved & { prediction: { id: string; label: string } })[]
  unmoved: number
}

const mostForecasts = 500

/** Reads the forecasts of a source again by its scale; null of a source that is not the viewer's. */
export async function reReadSource(context: Context, sourceId: string): Promise<SourceReReading | null> {
  const source = await findSource(context, sourceId)
  if (!source) return null
  const rows = await selectRead(context, sourceId)
  const scale = findScale(source.scale ?? surveyScale.id) ?? surveyScale
  const { moved, unmoved } = reRead(rows, scale, readWords)
  const byId = new Map(rows.map(({ id, prediction }) => [id, prediction]))
  return {
    moved: moved.flatMap((one) => {
      const prediction = byId.get(one.id)
      return prediction ? [{ ...one, prediction }] : []
    }),
    unmoved,
  }
}

/** The words as they stand in the text, read by the lexicon; null where it finds no phrase in them. */
function readWords(words: string, scale: Scale): ScaledFigure | null {
  const { probability } = readChance(words, scale)
  if (probability?.origin !== 'phrase' || !probability.scale || !probability.scaleVersion) return null
  const { p, low, high, phrase, scale: id, scaleVersion } = probability
  return { phrase: phrase ?? words, p, low, high, source: id, scale: id, scaleVersion }
}

function selectRead({ db, viewer }: Context, sourceId: string) {
  return db
    .select({
      id: forecasts.id,
      phrase: forecasts.phrase,
      probability: forecasts.probability,
      low: forecasts.low,
      high: forecasts.high,
      scale: forecasts.scale,
      scaleVersion: forecasts.scaleVersion,
      prediction: { id: predictions.id, label: predictions.label },
    })
    .from(forecasts)
    .innerJoin(predictions, predictionOfForecast)
    .innerJoin(quotes, quoteOfPrediction)
    .where(
      and(
        eq(forecasts.workspaceId, viewer.workspaceId),
        eq(quotes.sourceId, sourceId),
        eq(forecasts.origin, 'phrase'),
        isNotNull(forecasts.scaleVersion),
      ),
    )
    .orderBy(asc(quotes.startUnit), asc(forecasts.id))
    .limit(mostForecasts)
}
