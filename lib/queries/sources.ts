import { queryOptions } from '@tanstack/react-query'
import type { PlacedCandidate } from '@/lib/data/candidates'
import type { SourceReReading } from '@/lib/data/re-reading'
import type { SourceList } from '@/lib/data/source-list'
import type { PlacedQuote, SourcePage } from '@/lib/data/source-page'
import type { SourceFilter } from '@/lib/validation/source-filter'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

export const sourceQueries = {
  all: [record, 'sources'] as const,
  list: (workspace: string, filter: SourceFilter) =>
    queryOptions({
      queryKey: recordKey('sources', workspace, 'list', filter),
      queryFn: () => fetchJson<SourceList>('/api/sources', { ...filter, workspace }),
    }),
  page: (workspace: string, id: string) =>
    queryOptions({
      queryKey: recordKey('sources', workspace, 'page', id),
      queryFn: () => fetchJson<SourcePage>(`/api/sources/${id}`, { workspace }),
    }),
  quotes: (workspace: string, id: string) =>
    queryOptions({
      queryKey: recordKey('sources', workspace, 'quotes', id),
      queryFn: () => fetchJson<PlacedQuote[]>(`/api/sources/${id}/quotes`, { workspace }),
    }),
  candidates: (workspace: string, id: string) =>
    queryOptions({
      queryKey: recordKey('sources', workspace, 'candidates', id),
      queryFn: () => fetchJson<PlacedCandidate[]>(`/api/sources/${id}/candidates`, { workspace }),
    }),
  reReading: (workspace: string, id: string) =>
    queryOptions({
      queryKey: recordKey('sources', workspace, 're-reading', id),
      queryFn: () => fetchJson<SourceReReading>(`/api/sources/${id}/re-reading`, { workspace }),
    }),
}
