import { and, eq } from 'drizzle-orm'
import { forecasts } from '@/lib/db/schema/forecasts'
import { predictions } from '@/lib/db/schema/predictions'
import { quotes } from '@/lib/db/schema/quotes'
import { sources } from '@/lib/db/schema/sources'
import { speakers } from '@/lib/db/schema/speakers'

/** How rows find what they point to: never outside their workspace. */
export const speakerOfPrediction = and(
  eq(speakers.workspaceId, predictions.workspaceId),
  eq(speakers.id, predictions.speakerId),
)
export const quoteOfPrediction = and(
  eq(quotes.workspaceId, predictions.workspaceId),
  eq(quotes.id, predictions.quoteId),
)
export const sourceOfQuote = and(eq(sources.workspaceId, quotes.workspaceId), eq(sources.id, quotes.sourceId))
export const speakerOfQuote = and(
  eq(speakers.workspaceId, quotes.workspaceId),
  eq(speakers.id, quotes.speakerId),
)
export const predictionOfForecast = and(
  eq(predictions.workspaceId, forecasts.workspaceId),
  eq(predictions.id, forecasts.predictionId),
)
export const forecasterOfForecast = and(
  eq(speakers.workspaceId, forecasts.workspaceId),
  eq(speakers.id, forecasts.forecasterId),
)
