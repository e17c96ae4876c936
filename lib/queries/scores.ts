import { queryOptions } from '@tanstack/react-query'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import type { Breakdown } from '@/lib/data/breakdowns'
import type { ScoreAccount } from '@/lib/data/account'
import type { ResampledScores } from '@/lib/data/resampled'
import type { ScoreOptions } from '@/lib/data/score-options'
import type { ScoreOverTime } from '@/lib/data/scores'
import type { BreakdownFilter } from '@/lib/validation/breakdown-filter'
import type { OverTimeFilter } from '@/lib/validation/over-time-filter'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

export const scoreQueries = {
  all: [record, 'scores'] as const,
  summary: (workspace: string, filter: ScoresFilter) =>
    queryOptions({
      queryKey: recordKey('scores', workspace, 'summary', filter),
      queryFn: () => fetchJson<ScoreSummary>('/api/scores', { ...filter, workspace }),
    }),
  breakdown: (workspace: string, filter: BreakdownFilter) =>
    queryOptions({
      queryKey: recordKey('scores', workspace, 'breakdown', filter),
      queryFn: () => fetchJson<Breakdown>('/api/scores/breakdown', { ...filter, workspace }),
    }),
  /** Arrives after the summary: pages show without it first. */
  resampled: (workspace: string, filter: ScoresFilter) =>
    queryOptions({
      queryKey: recordKey('scores', workspace, 'resampled', filter),
      queryFn: () => fetchJson<ResampledScores>('/api/scores/resampled', { ...filter, workspace }),
    }),
  account: (workspace: string, filter: ScoresFilter) =>
    queryOptions({
      queryKey: recordKey('scores', workspace, 'account', filter),
      queryFn: () => fetchJson<ScoreAccount>('/api/scores/account', { ...filter, workspace }),
    }),
  options: (workspace: string) =>
    queryOptions({
      queryKey: recordKey('scores', workspace, 'options'),
      queryFn: () => fetchJson<ScoreOptions>('/api/scores/options', { workspace }),
    }),
  overTime: (workspace: string, filter: OverTimeFilter) =>
    queryOptions({
      queryKey: recordKey('scores', workspace, 'over-time', filter),
      queryFn: () => fetchJson<ScoreOverTime>('/api/scores/over-time', { ...filter, workspace }),
    }),
}
