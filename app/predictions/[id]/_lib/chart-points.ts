import type { ChanceEvidence, ChanceTrack } from '@/app/_components/charts/chance-words'
import { clockOf, dayOf } from '@/lib/core/calendar'
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

/** Events are numbered in time, the same under the chart and in the list; what came before every chance moved none. */
export function numberedEvidence({ events, tracks, timeZone }: PredictionPage): ChanceEvidence[] {
  const first = tracks.flatMap(({ forecasts }) => forecasts.map(({ madeAt }) => madeAt)).sort()[0]
  const from = first === undefined ? '' : dayOf(Date.parse(first), timeZone)
  return events
    .map(({ happenedOn, label, what }, index) => ({
      number: index + 1,
      date: happenedOn,
      label: label ?? what,
    }))
    .filter(({ date }) => date >= from)
}
