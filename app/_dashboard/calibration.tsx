'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import { counted } from '@/lib/format'
import { scoreQueries } from '@/lib/queries/scores'
import type { Route } from 'next'
import { searchOf } from '@/lib/validation/filter'
import { writeScoredSet } from '@/lib/validation/scored-set'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { CalibrationChart } from '../_components/charts/calibration-chart'
import { useCalibrationBins } from '../_components/charts/use-calibration-bins'
import type { SectionProps } from './dashboard'

/** Did things happen as often as they were said to? The same forecasts as the strip's. */
export function Calibration({ workspace, filter }: SectionProps) {
  const { data } = useSuspenseQuery(scoreQueries.summary(workspace, filter))
  const bins = useCalibrationBins(workspace, filter, data)
  return (
    <CalibrationChart
      bins={bins.map((bin, index) => ({ ...bin, href: listOf(index, filter) }))}
      note={noteOf(data)}
    />
  )
}

/** Exactly the predictions that the bin counts. */
function listOf(bin: number, filter: ScoresFilter): Route {
  return `/predictions?${searchOf({ scored: writeScoredSet(filter, { bin }) })}`
}

/** What the figures rest on; what was left out is said above the charts. */
function noteOf({ each }: ScoreSummary): string {
  return `${counted(each.length, 'scored prediction')}. Predictions of one cluster rise and fall together, so the bars are too short rather than too long. Columns are resampled by cluster. Press a dot to list its predictions.`
}
