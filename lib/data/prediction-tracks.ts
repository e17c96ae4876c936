import { and, asc, eq } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import { addDays, dayOf } from '@/lib/core/calendar'
import { groupBy } from '@/lib/core/group'
import type { Origin } from '@/lib/core/forecast'
import { doesCount } from '@/lib/core/scoring/counts'
import { type ExcludedReason, excludedReasons, judgeTrack } from '@/lib/core/scoring/select-tracks'
import { type OpenReceipts, receiptsIfSettled } from '@/lib/core/scoring/open-receipts'
import { type Receipt, scoreReceipt } from '@/lib/core/scoring/receipt'
import type { Track } from '@/lib/core/scoring/track'
import { forecasts } from '@/lib/db/schema/forecasts'
import { speakers } from '@/lib/db/schema/speakers'
import { forecasterOfForecast } from './joins'
import { listTracks } from './tracks'

/** A forecast as its page shows it, with how its number was reached. */
export type ForecastRow = {
  id: string
  probability: number | null
  low: number | null
  high: number | null
  origin: Origin
  phrase: string | null
  scale: string | null
  scaleVersion: string | null
  basis: Record<string, unknown>
  rationale: string | null
  madeAt: string
  recordedAt: string
}

/** The forecasts of one forecaster in time, and the sum that made their score. */
export type PredictionTrack = {
  id: string
  forecaster: { id: string; name: string; isSelf: boolean }
  forecasts: ForecastRow[]
  /** The last one withdraws what stood before. */
  isWithdrawn: boolean
  /** Null while there is no score; `noScore` then says why, if the prediction is settled. */
  receipt: Receipt | null
  /** What it would score by the answer, while the question is open; null once settled, withdrawn, or of context. */
  ifSettled: OpenReceipts | null
  /** Forecasts that count towards an answer of yes or no, and why. */
  counting: { id: string; why: string }[]
  /** Forecasts that do not count towards an answer of yes or no, and why. */
  leftOut: { id: string; why: string }[]
  noScore: { reason: ExcludedReason | 'context'; why: string } | null
}

const mostForecasts = 2000

/** The tracks of a prediction, by their first forecast. */
export async function listPredictionTracks(
  context: Context,
  predictionId: string,
): Promise<PredictionTrack[]> {
  const [rows, tracks] = await Promise.all([
    selectForecasts(context, predictionId),
    listTracks(context, { predictionIds: [predictionId] }),
  ])
  const trackOf = new Map(tracks.map((track) => [track.forecasterId, track]))
  return [...groupBy(rows, ({ forecaster }) => forecaster.id)].flatMap(([forecasterId, within]) => {
    const track = trackOf.get(forecasterId)
    const [first] = within
    if (!track || !first) return []
    return [
      {
        id: track.id,
        forecaster: first.forecaster,
        forecasts: within.map(({ forecaster: _, ...forecast }) => ({
          ...forecast,
          madeAt: forecast.madeAt.toISOString(),
          recordedAt: forecast.recordedAt.toISOString(),
        })),
        isWithdrawn: within.at(-1)?.probability === null,
        ifSettled: ifSettledOf(track, context.now.getTime()),
        ...verdictsOf(track),
        ...scoreOf(track),
      },
    ]
  })
}

function verdictsOf({ forecasts, prediction }: Track): Pick<PredictionTrack, 'counting' | 'leftOut'> {
  const { resolution } = prediction
  if (resolution?.outcome !== 'yes' && resolution?.outcome !== 'no') return { counting: [], leftOut: [] }
  const verdicts = forecasts.map((forecast) => ({
    id: forecast.id,
    ...doesCount(forecast, prediction, resolution),
  }))
  const said = (counts: boolean) =>
    verdicts.filter((verdict) => verdict.counts === counts).map(({ id, why }) => ({ id, why }))
  return { counting: said(true), leftOut: said(false) }
}

/** On the due day; where there is none, an answer known tomorrow. */
function ifSettledOf(track: Track, now: number): OpenReceipts | null {
  const { resolution, role, dueOn, timeZone } = track.prediction
  const isWithdrawn = track.forecasts.at(-1)?.probability === null
  if (resolution !== null || role === 'context' || isWithdrawn) return null
  return receiptsIfSettled(track, dueOn ?? addDays(dayOf(now, timeZone), 1))
}

function scoreOf(track: Track): Pick<PredictionTrack, 'receipt' | 'noScore'> {
  if (track.prediction.role === 'context') {
    return { receipt: null, noScore: { reason: 'context', why: 'Context is never scored' } }
  }
  const judged = judgeTrack(track)
  const reason = typeof judged === 'string' ? judged : null
  return { receipt: scoreReceipt(track), noScore: reason && { reason, why: excludedReasons[reason] } }
}

function selectForecasts({ db, viewer }: Context, predictionId: string) {
  return db
    .select({
      id: forecasts.id,
      probability: forecasts.probability,
      low: forecasts.low,
      high: forecasts.high,
      origin: forecasts.origin,
      phrase: forecasts.phrase,
      scale: forecasts.scale,
      scaleVersion: forecasts.scaleVersion,
      basis: forecasts.basis,
      rationale: forecasts.rationale,
      madeAt: forecasts.madeAt,
      recordedAt: forecasts.createdAt,
      forecaster: { id: speakers.id, name: speakers.name, isSelf: speakers.isSelf },
    })
    .from(forecasts)
    .innerJoin(speakers, forecasterOfForecast)
    .where(and(eq(forecasts.workspaceId, viewer.workspaceId), eq(forecasts.predictionId, predictionId)))
    .orderBy(asc(forecasts.madeAt), asc(forecasts.createdAt), asc(forecasts.id))
    .limit(mostForecasts)
}
