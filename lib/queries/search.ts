import { queryOptions } from '@tanstack/react-query'
import type { SearchResults } from '@/lib/data/search'
import type { SearchFilter } from '@/lib/validation/search'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

export const searchQueries = {
  all: [record, 'search'] as const,
  results: (workspace: string, filter: SearchFilter) =>
    queryOptions({
      queryKey: recordKey('search', workspace, 'results', filter),
      queryFn: () => fetchJson<SearchResults>('/api/search', { ...filter, workspace }),
    }),
}
