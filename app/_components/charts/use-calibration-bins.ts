'use client'

import { useQuery } from '@tanstack/react-query'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import { scoreQueries } from '@/lib/queries/scores'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import type { CalibrationBin } from './calibration-words'

/** The bins of a summary; their columns are resampled, so they come once the page is there. */
export function useCalibrationBins(
  workspace: string,
  filter: ScoresFilter,
  { bins }: ScoreSummary,
): CalibrationBin[] {
  const { data } = useQuery(scoreQueries.resampled(workspace, filter))
  return bins.map((bin, index) => ({ ...bin, consistency: data?.columns[index] ?? null }))
}
