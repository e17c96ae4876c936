'use client'

import { useQuery } from '@tanstack/react-query'
import type { YearChange } from '@/lib/core/scoring/year-change'
import { brier, count } from '@/lib/format'
import { scoreQueries } from '@/lib/queries/scores'
import type { SectionProps } from './dashboard'

/** The last year beside the one before. It is resampled, so it comes once the page is there. */
export function YearAgainstYear({ workspace, filter }: SectionProps) {
  const { data } = useQuery(scoreQueries.resampled(workspace, filter))
  return data ? yearSentence(data.yearChange) : null
}

/**
 * How the last 365 days did against the 365 before, and whether that says anything; empty where nothing was settled in
 * them.
 *
 * @example 'The last 365 days: 0.032 (n 3). Nothing was settled in the 365 before.'
 */
export function yearSentence({ last, before, difference }: YearChange): string {
  if (last.mean === null) return ''
  const recent = `The last 365 days: ${brier(last.mean)} (n ${count(last.n)})`
  if (before.mean === null) return `${recent}. Nothing was settled in the 365 before.`
  const both = `${recent}, the 365 before: ${brier(before.mean)} (n ${count(before.n)})`
  const { value, interval } = difference
  if (value === null || interval === null) return `${both}. Too few clusters to tell them apart.`
  const ends = `${signed(interval[0])} to ${signed(interval[1])}`
  const says =
    interval[0] <= 0 && interval[1] >= 0 ? 'which does not tell them apart' : 'which tells them apart'
  return `${both}. The difference is ${signed(value)}, 95% interval ${ends}, ${says}.`
}

function signed(score: number): string {
  return score < 0 ? `−${brier(-score)}` : `+${brier(score)}`
}
