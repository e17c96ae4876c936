import { queryOptions } from '@tanstack/react-query'
import type { Settings, WorkspaceSummary } from '@/lib/data/settings'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

export const settingsQueries = {
  all: [record, 'settings'] as const,
  settings: (workspace: string) =>
    queryOptions({
      queryKey: recordKey('settings', workspace, 'settings'),
      queryFn: () => fetchJson<Settings>('/api/settings', { workspace }),
    }),
  workspaces: (workspace: string) =>
    queryOptions({
      queryKey: recordKey('settings', workspace, 'workspaces'),
      queryFn: () => fetchJson<WorkspaceSummary[]>('/api/workspaces', { workspace }),
    }),
}
