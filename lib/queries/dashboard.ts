import { queryOptions } from '@tanstack/react-query'
import type { Headline } from '@/lib/data/dashboard'
import type { Timeline } from '@/lib/data/timeline'
import type { ScoresFilter } from '@/lib/validation/scores-filter'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

/** What only the dashboard shows; its scores and lists are those of `scoreQueries` and `predictionQueries`. */
export const dashboardQueries = {
  all: [record, 'dashboard'] as const,
  headline: (workspace: string, filter: ScoresFilter) =>
    queryOptions({
      queryKey: recordKey('dashboard', workspace, 'headline', filter),
      queryFn: () => fetchJson<Headline>('/api/headline', { ...filter, workspace }),
    }),
  timeline: (workspace: string, filter: ScoresFilter) =>
    queryOptions({
      queryKey: recordKey('dashboard', workspace, 'timeline', filter),
      queryFn: () => fetchJson<Timeline>('/api/timeline', { ...filter, workspace }),
    }),
}
