import { queryOptions } from '@tanstack/react-query'
import type { TagSummary } from '@/lib/data/tags'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

export const tagQueries = {
  all: [record, 'tags'] as const,
  list: (workspace: string) =>
    queryOptions({
      queryKey: recordKey('tags', workspace, 'list'),
      queryFn: () => fetchJson<TagSummary[]>('/api/tags', { workspace }),
    }),
}
