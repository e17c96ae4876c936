import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { AlikePrediction } from '@/lib/data/alike'
import type { PredictionList } from '@/lib/data/prediction-list'
import type { PredictionPage } from '@/lib/data/prediction-page'
import type { PredictionFilter } from '@/lib/validation/prediction-filter'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

export const predictionQueries = {
  all: [record, 'predictions'] as const,
  list: (workspace: string, filter: PredictionFilter) =>
    queryOptions({
      queryKey: recordKey('predictions', workspace, 'list', filter),
      queryFn: () => fetchJson<PredictionList>('/api/predictions', { ...filter, workspace }),
    }),
  /** The same list, grown part by part; an empty cursor begins it. */
  parts: (workspace: string, filter: PredictionFilter) =>
    infiniteQueryOptions({
      queryKey: recordKey('predictions', workspace, 'parts', filter),
      queryFn: ({ pageParam }) =>
        fetchJson<PredictionList>('/api/predictions', { ...filter, cursor: pageParam, workspace }),
      initialPageParam: '',
      getNextPageParam: (part) => part.nextCursor,
    }),
  /** What may be on record already. */
  alike: (workspace: string, filter: { words: string; speaker: string | null; due: string | null }) =>
    queryOptions({
      queryKey: recordKey('predictions', workspace, 'alike', filter),
      queryFn: () => fetchJson<AlikePrediction[]>('/api/predictions/alike', { ...filter, workspace }),
    }),
  page: (workspace: string, id: string) =>
    queryOptions({
      queryKey: recordKey('predictions', workspace, 'page', id),
      queryFn: () => fetchJson<PredictionPage>(`/api/predictions/${id}`, { workspace }),
    }),
}
