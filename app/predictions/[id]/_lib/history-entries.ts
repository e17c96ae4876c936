import { outcomeWords } from '@/app/_components/outcome'
import type { CalendarDate } from '@/lib/core/calendar'
import type { CorrectionRow, PredictionStep } from '@/lib/data/history'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { percent, percentRange } from '@/lib/format'
import { dayOfInstant } from './day-of-instant'
import { nameOf } from '@/app/_components/standing'

/** A step of the history as the page tells it, its days apart. */
export type HistoryEntry = {
  id: string
  title: string
  /** The day a chance was given. */
  saidOn: CalendarDate | null
  /** The day an answer could be known. */
  knownOn: CalendarDate | null
  recordedAt: string
  why: string
  corrections: CorrectionRow[]
  scores: PredictionStep['scores']
}

/** Everything that happened to a prediction, in the order in which it was recorded. */
export function historyEntries(prediction: PredictionPage): HistoryEntry[] {
  return prediction.steps.flatMap((step) => {
    const told = tell(prediction, step)
    const [id] = step.ids
    if (!told || id === undefined) return []
    const recordedAt = new Date(step.recordedAt).toISOString()
    const bare = { saidOn: null, knownOn: null, corrections: [] }
    return [{ ...bare, ...told, id, recordedAt, scores: step.scores }]
  })
}

type Told = Pick<HistoryEntry, 'title' | 'why'> & Partial<HistoryEntry>

function tell(prediction: PredictionPage, { kind, ids }: PredictionStep): Told | null {
  if (kind === 'forecast') return tellForecast(prediction, ids[0])
  if (kind === 'resolution') return tellResolution(prediction, ids[0])
  const corrections = prediction.corrections.filter(({ id }) => ids.includes(id)).toReversed()
  return { title: 'Corrected', why: corrections[0]?.why ?? '', corrections }
}

function tellForecast({ tracks, timeZone }: PredictionPage, id: string | undefined): Told | null {
  const track = tracks.find(({ forecasts }) => forecasts.some((forecast) => forecast.id === id))
  const index = track?.forecasts.findIndex((forecast) => forecast.id === id) ?? -1
  const forecast = track?.forecasts[index]
  if (!track || !forecast) return null
  const before = track.forecasts[index - 1]?.probability ?? null
  const { probability, low, high, rationale } = forecast
  const band = low === null ? '' : ` (${percentRange(low, high)})`
  const name = nameOf(track)
  const said =
    probability === null
      ? `${name}: withdrawn`
      : `${name}: ${before === null ? '' : `${percent(before)} → `}${percent(probability)}${band}`
  return { title: said, saidOn: dayOfInstant(forecast.madeAt, timeZone), why: rationale ?? '' }
}

function tellResolution({ resolutions }: PredictionPage, id: string | undefined): Told | null {
  const index = resolutions.findIndex((resolution) => resolution.id === id)
  const row = resolutions[index]
  if (!row) return null
  const { outcome, knownOn, reasoning: why } = row
  if (outcome === 'reopened') return { title: 'Reopened', why }
  const before = resolutions[index + 1]
  const isCorrection = before !== undefined && before.outcome !== 'reopened'
  return {
    title: `${isCorrection ? 'Answer corrected to' : 'Settled as'} ${outcomeWords[outcome]}`,
    knownOn,
    why,
  }
}
