'use client'

import { ChanceOverTimeChart } from '@/app/_components/charts/chance-over-time-chart'
import { ChartEmpty } from '@/app/_components/charts/chart-states'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { chartTracks, numberedEvidence } from '../_lib/chart-points'
import { movedSentence } from '../_lib/moved-sentence'
import { standingOf } from '@/app/_components/standing'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { Revisions } from './revisions'

/** Every chance that was given, as steps in time, and why each of them. */
export function ChanceMoved({ prediction }: PredictionProps) {
  const { quote, tracks, outcome, status, knownOn, dueOn, today } = prediction
  if (tracks.length === 0) {
    return (
      <ChartEmpty
        title="How the chance moved"
        sentence={[
          quote ? 'No chance was read from these words.' : 'No chance was given.',
          standingOf(prediction).canForecast ? 'Yours would be drawn here.' : '',
        ].join(' ')}
      />
    )
  }
  const evidence = numberedEvidence(prediction)
  const points = chartTracks(prediction)
  return (
    <div className="min-w-0">
      <ChanceOverTimeChart
        tracks={points}
        sentence={movedSentence(prediction, points)}
        outcome={{ standing: outcome ?? (status === 'due' ? 'due' : 'open'), knownOn, dueOn }}
        evidence={evidence}
        today={today}
        note={evidence.length > 0 ? 'Numbers under the axis are those of the evidence below.' : undefined}
      />
      {tracks.filter(hasMoreToSay).map((track) => (
        <Revisions key={track.id} track={track} prediction={prediction} />
      ))}
    </div>
  )
}

/** One chance read from words that were never revised is in the chart and its source below: a table would repeat it. */
function hasMoreToSay({ forecaster, forecasts, leftOut }: PredictionTrack): boolean {
  return forecaster.isSelf || forecasts.length > 1 || leftOut.length > 0
}
