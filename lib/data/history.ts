import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { type HistoryStep, predictionHistory, type RecordOfPrediction, type Score } from '@/lib/core/history'
import { speakers } from '@/lib/db/schema/speakers'
import { listCorrections } from './corrections'
import type { ResolutionRow } from './prediction-history'
import type { PredictionFacts } from './prediction-page'
import type { PredictionTrack } from './prediction-tracks'
import type { QuoteInContext } from './quote-in-context'

/** One field put right; speakers are given by name. */
export type CorrectionRow = {
  id: string
  tableName: string
  field: string
  oldValue: string | null
  newValue: string | null
  why: string
  recordedAt: string
}

/** A step with the names of those whose score it moved. */
export type PredictionStep = Omit<HistoryStep, 'scores'> & {
  scores: { forecaster: string; before: Score | null; after: Score | null }[]
}

type Page = {
  facts: PredictionFacts
  quote: QuoteInContext | null
  tracks: readonly PredictionTrack[]
  /** The newest first. */
  resolutions: readonly ResolutionRow[]
}

/** What was put right about a prediction, and all that happened to it with what each step did to the scores. */
export async function listSteps(
  context: Context,
  page: Page,
): Promise<{ corrections: CorrectionRow[]; steps: PredictionStep[] }> {
  const corrected = await listCorrections(context, rowsOf(page))
  const steps = predictionHistory(recordOf(page, corrected))
  const moved = corrected.filter(({ field }) => speakerFields.includes(field))
  const named = await listNames(context, [
    ...moved.flatMap(({ oldValue, newValue }) => [oldValue, newValue]),
    ...steps.flatMap(({ scores }) => scores.map(({ forecasterId }) => forecasterId)),
  ])
  const nameOf = (id: string | null) => (id === null ? null : (named.get(id) ?? id))
  return {
    corrections: corrected.map(({ rowId: _, recordedAt, ...row }) => ({
      ...row,
      ...(speakerFields.includes(row.field) && {
        oldValue: nameOf(row.oldValue),
        newValue: nameOf(row.newValue),
      }),
      recordedAt: recordedAt.toISOString(),
    })),
    steps: steps.map((step) => ({
      ...step,
      scores: step.scores.map(({ forecasterId, ...change }) => ({
        ...change,
        forecaster: named.get(forecasterId) ?? 'Someone',
      })),
    })),
  }
}

const speakerFields = ['speakerId', 'forecasterId']

function rowsOf({ facts, quote, tracks }: Page) {
  const forecasts = tracks.flatMap((track) => track.forecasts)
  return [
    { tableName: 'predictions' as const, rowId: facts.id },
    ...forecasts.map(({ id }) => ({ tableName: 'forecasts' as const, rowId: id })),
    ...(quote ? [{ tableName: 'quotes' as const, rowId: quote.id }] : []),
    ...(quote ? [{ tableName: 'sources' as const, rowId: quote.source.id }] : []),
  ]
}

type Corrected = Awaited<ReturnType<typeof listCorrections>>

function recordOf({ facts, quote, tracks, resolutions }: Page, corrected: Corrected): RecordOfPrediction {
  return {
    prediction: facts,
    quote: quote && {
      id: quote.id,
      speakerId: quote.speaker.id,
      sourceId: quote.source.id,
      publishedOn: quote.source.publishedOn,
    },
    forecasts: tracks.flatMap(({ forecaster, forecasts }) =>
      forecasts.map((forecast) => ({
        ...forecast,
        forecasterId: forecaster.id,
        madeAt: Date.parse(forecast.madeAt),
        recordedAt: Date.parse(forecast.recordedAt),
      })),
    ),
    resolutions: resolutions.toReversed().map((row) => ({
      ...row,
      knownAt: row.knownAt === null ? null : Date.parse(row.knownAt),
      recordedAt: Date.parse(row.recordedAt),
    })),
    corrections: corrected.toReversed().map((row) => ({ ...row, recordedAt: row.recordedAt.getTime() })),
  }
}

/** A merge keeps names where a correction keeps ids: what is no id of a speaker stands as it is. */
async function listNames({ db, viewer }: Context, values: readonly (string | null)[]) {
  const ids = [...new Set(values)].filter((value) => value !== null && isId.test(value)) as string[]
  if (ids.length === 0) return new Map<string, string>()
  const rows = await db
    .select({ id: speakers.id, name: speakers.name })
    .from(speakers)
    .where(and(eq(speakers.workspaceId, viewer.workspaceId), inArray(speakers.id, ids)))
    .limit(ids.length)
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
