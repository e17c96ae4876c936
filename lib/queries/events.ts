import { queryOptions } from '@tanstack/react-query'
import type { EventList } from '@/lib/data/event-list'
import type { EventFilter } from '@/lib/validation/event-filter'
import { fetchJson } from './fetch-json'
import { record, recordKey } from './record'

export const eventQueries = {
  all: [record, 'events'] as const,
  list: (workspace: string, filter: EventFilter) =>
    queryOptions({
      queryKey: recordKey('events', workspace, 'list', filter),
      queryFn: () => fetchJson<EventList>('/api/events', { ...filter, workspace }),
    }),
}
