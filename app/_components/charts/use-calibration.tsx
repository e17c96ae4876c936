'use client'

import { useQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import { counted } from '@/lib/format'
import { scoreQueries } from '@/lib/queries/scores'
import { searchOf } from '@/lib/validation/filter'
import { writeScoredSet } from '@/lib/validation/scored-set'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { MethodLink } from '../method-link'
import { partsSentence } from './curve-words'

/** What a calibration chart draws of a summary. Its columns and its band are resampled, so they come once the page is there. */
export function useCalibration(workspace: string, filter: ScoresFilter, summary: ScoreSummary) {
  const { data } = useQuery(scoreQueries.resampled(workspace, filter))
  return {
    bins: summary.bins.map((bin, index) => ({
      ...bin,
      consistency: data?.columns[index] ?? null,
      href: listOf(index, filter),
    })),
    curve: summary.corp.curve,
    band: data?.band ?? [],
    note: <CalibrationNote {...summary} />,
  }
}

/** Exactly the predictions that the bin counts. */
function listOf(bin: number, filter: ScoresFilter): Route {
  return `/predictions?${searchOf({ scored: writeScoredSet(filter, { bin }) })}`
}

/** The sum behind the score, and what the figures rest on. */
function CalibrationNote({ each, corp, brier, n }: ScoreSummary) {
  return (
    <>
      {corp.brier && brier ? (
        <span className="mb-1.5 block text-ink-2 text-small leading-5">
          {partsSentence(corp.brier, brier.mean, n)} <MethodLink to="corp">How it is worked out</MethodLink>
        </span>
      ) : null}
      {counted(each.length, 'scored prediction')}. Predictions of one cluster rise and fall together, so the
      bars are too short rather than too long. Columns and band are resampled by cluster. Press a dot to list
      its predictions.
    </>
  )
}
