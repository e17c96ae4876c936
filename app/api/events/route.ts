import { csvFile, listFormat } from '@/app/api/_lib/csv-file'
import { eventTable } from '@/app/api/_lib/event-table'
import { reading } from '@/app/api/_lib/reading'
import { listEvents } from '@/lib/data/event-list'
import { eventFilter } from '@/lib/validation/event-filter'

/** The events under the filter: a part of them as JSON, or all of them as CSV. */
export const GET = reading(eventFilter.extend(listFormat), async (context, { format, ...filter }) =>
  format === 'csv' ? csvFile('events', await eventTable(context, filter)) : listEvents(context, filter),
)

export const dynamic = 'force-dynamic'
