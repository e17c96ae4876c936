import { queryOptions } from '@tanstack/react-query'
import type { SpeakerName, SpeakerSummary } from '@/lib/data/speaker-list'
import type { SpeakerMerge } from '@/lib/data/speaker-merge'
import type { SpeakerCalls, SpeakerPage } from '@/lib/data/speaker-page'
import type { SpeakerPhrase } from '@/lib/data/speaker-phrases'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

export const speakerQueries = {
  all: [record, 'speakers'] as const,
  list: (workspace: string) =>
    queryOptions({
      queryKey: recordKey('speakers', workspace, 'list'),
      queryFn: () => fetchJson<SpeakerSummary[]>('/api/speakers', { workspace }),
    }),
  names: (workspace: string) =>
    queryOptions({
      queryKey: recordKey('speakers', workspace, 'names'),
      queryFn: () => fetchJson<SpeakerName[]>('/api/speakers/names', { workspace }),
    }),
  page: (workspace: string, id: string) =>
    queryOptions({
      queryKey: recordKey('speakers', workspace, 'page', id),
      queryFn: () => fetchJson<SpeakerPage>(`/api/speakers/${id}`, { workspace }),
    }),
  merges: (workspace: string, id: string) =>
    queryOptions({
      queryKey: recordKey('speakers', workspace, 'merges', id),
      queryFn: () => fetchJson<SpeakerMerge[]>(`/api/speakers/${id}/merges`, { workspace }),
    }),
  phrases: (workspace: string, id: string) =>
    queryOptions({
      queryKey: recordKey('speakers', workspace, 'phrases', id),
      queryFn: () => fetchJson<SpeakerPhrase[]>(`/api/speakers/${id}/phrases`, { workspace }),
    }),
  calls: (workspace: string, id: string) =>
    queryOptions({
      queryKey: recordKey('speakers', workspace, 'calls', id),
      queryFn: () => fetchJson<SpeakerCalls>(`/api/speakers/${id}/calls`, { workspace }),
    }),
}
