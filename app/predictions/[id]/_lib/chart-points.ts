import type { ChanceEvidence, ChanceTrack } from '@/app/_components/charts/chance-words'
import { clockOf } from '@/lib/core/calendar'
import type { PredictionEvent } from '@/lib/data/prediction-evidence'
import type { ForecastRow } from '@/lib/data/prediction-tracks'
import type { PredictionPage } from '@/lib/data/prediction-page'

/** The tracks as the chart draws them: at the clock of the prediction's zone, so that days are its days. */
export function chartTracks({ tracks, timeZone }: PredictionPage): ChanceTrack[] {
  return tracks.map(({ id, forecaster, forecasts }) => ({
    id,
    name: forecaster.name,
    isYours: forecaster.isSelf,
    points: forecasts.filter(stoodAWhile).map(({ madeAt, probability, low, high, rationale }) => ({
      at: `${clockOf(Date.parse(madeAt), timeZone)}Z`,
      probability,
      low,
      high,
      note: rationale,
    })),
  }))
}

/** Of several in one instant only the last stood; the others are in the table. */
function stoodAWhile({ madeAt }: ForecastRow, index: number, all: readonly ForecastRow[]): boolean {
  return all[index + 1]?.madeAt !== madeAt
}

/** Events are numbered in time, the same under the chart and in the list. */
export function numberedEvidence(events: readonly PredictionEvent[]): ChanceEvidence[] {
  return events.map(({ happenedOn, label, what }, index) => ({
    number: index + 1,
    date: happenedOn,
    label: label ?? what,
  }))
}
