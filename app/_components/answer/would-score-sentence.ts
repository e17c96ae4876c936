import { isCalendarDate } from '@/lib/core/calendar'
import { type Receipt, scoreReceipt } from '@/lib/core/scoring/receipt'
import { judgeTrack } from '@/lib/core/scoring/select-tracks'
import type { Track, TrackResolution } from '@/lib/core/scoring/track'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { brier, brierRange } from '@/lib/format'
import type { CorrectResolutionInput } from '@/lib/validation/resolution'
import { standingOf } from '@/app/_components/standing'

/** A track as core scores it, with an answer that is not recorded yet. */
function trackWith(
  prediction: PredictionPage,
  { id, forecaster, forecasts }: PredictionTrack,
  resolution: TrackResolution,
): Track {
  const { quote } = prediction
  const quotedOn = quote?.speaker.id === forecaster.id ? quote.source.publishedOn : null
  return {
    id,
    forecasterId: forecaster.id,
    prediction: { ...prediction, resolution },
    forecasts: forecasts.map((forecast) => ({
      ...forecast,
      madeAt: Date.parse(forecast.madeAt),
      recordedAt: Date.parse(forecast.recordedAt),
      quotedOn,
    })),
  }
}

/** What a track would score if the question were settled so; null where it would have no score. */
export function wouldScore(
  prediction: PredictionPage,
  track: PredictionTrack,
  resolution: TrackResolution,
): Receipt | null {
  const asSettled = trackWith(prediction, track, resolution)
  return typeof judgeTrack(asSettled) === 'string' ? null : scoreReceipt(asSettled)
}

/** What recording an answer would mean for the score, in one sentence. */
export function wouldScoreSentence(prediction: PredictionPage, answer: CorrectResolutionInput): string {
  const { outcome, knownOn } = answer
  const { shown } = standingOf(prediction)
  if (prediction.role === 'context') return 'It is context, so it is recorded and never scored.'
  if (!outcome || !shown || !isCalendarDate(knownOn)) return ''
  const before = shown.receipt ? brier(shown.receipt.brier) : null
  if (outcome === 'ambiguous' || outcome === 'void') {
    return before ? `It gives no score: the Brier score of ${before} goes.` : 'It gives no score.'
  }
  const receipt = scoreWith(prediction, answer)
  if (!receipt) return 'It gives no score: no chance counts for an answer known then.'
  const band = receipt.low === receipt.high ? '' : ` (${brierRange(receipt.low, receipt.high)})`
  const where = prediction.role === 'variant' ? ' It is a variant, so the headline stays as it is.' : ''
  const now = brier(receipt.brier)
  const instead = before === null || before === now ? '' : ` in place of ${before}`
  return `Gives a Brier score of ${now}${band}${instead}.${where}`
}

/** The same once it is recorded: what was scored, and what the headline became. */
export function scoredSentence(prediction: PredictionPage, answer: CorrectResolutionInput): string {
  const before = standingOf(prediction).shown?.receipt ?? null
  const now = scoreWith(prediction, answer)
  if (!now) return before ? `Its Brier score of ${brier(before.brier)} is gone.` : ''
  const from = before && before.brier !== now.brier ? `, in place of ${brier(before.brier)}` : ''
  return `Brier score ${brier(now.brier)}${from}.`
}

/** The score of the shown track with an answer; null where there would be none. */
function scoreWith(
  prediction: PredictionPage,
  { outcome, knownOn, knownAt }: CorrectResolutionInput,
): Receipt | null {
  const { shown } = standingOf(prediction)
  if (prediction.role === 'context' || !shown || !isCalendarDate(knownOn)) return null
  if (outcome !== 'yes' && outcome !== 'no') return null
  return wouldScore(prediction, shown, {
    outcome,
    knownOn,
    knownAt: knownAt ? Date.parse(String(knownAt)) : null,
  })
}
