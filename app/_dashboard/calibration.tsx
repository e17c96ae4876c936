'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import { counted } from '@/lib/format'
import { scoreQueries } from '@/lib/queries/scores'
import type { Route } from 'next'
import { searchOf } from '@/lib/validation/filter'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { CalibrationChart } from '../_components/charts/calibration-chart'
import { useCalibrationBins } from '../_components/charts/use-calibration-bins'
import type { SectionProps } from './dashboard'

/** Did things happen as often as they were said to? The same forecasts as the strip's. */
export function Calibration({ workspace, filter }: SectionProps) {
  const { data } = useSuspenseQuery(scoreQueries.summary(workspace, filter))
  const bins = useCalibrationBins(workspace, filter, data)
  return (
    <CalibrationChart bins={bins.map((bin) => ({ ...bin, href: listOf(bin, filter) }))} note={noteOf(data)} />
  )
}

/** The settled predictions whose chance falls into a bin; what was said and then left is not told apart there. */
function listOf(bin: { from: number; to: number }, filter: ScoresFilter): Route {
  const { forecaster, source, tag, role } = filter
  const narrowed = {
    status: 'resolved',
    forecaster,
    source,
    tag,
    role,
    chanceFrom: bin.from,
    chanceTo: bin.to,
  }
  return `/predictions?${searchOf(narrowed)}`
}

/** What the figures rest on, and what was left out. */
function noteOf({ each, excluded }: ScoreSummary): string {
  const left =
    excluded.length > 0
      ? ` ${counted(excluded.length, 'settled track')} left out: ${reasonsOf(excluded)}.`
      : ''
  return `${counted(each.length, 'scored prediction')}. Predictions of one cluster rise and fall together, so the bars are too short rather than too long. Columns are resampled by cluster.${left}`
}

function reasonsOf(excluded: ScoreSummary['excluded']): string {
  const counts = new Map<string, number>()
  for (const { why } of excluded) counts.set(why, (counts.get(why) ?? 0) + 1)
  return [...counts].map(([why, n]) => `${why.charAt(0).toLowerCase()}${why.slice(1)} (${n})`).join('; ')
}
