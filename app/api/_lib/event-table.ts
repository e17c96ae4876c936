import type { Context } from '@/lib/context'
import { listEvents } from '@/lib/data/event-list'
import type { EventFilter } from '@/lib/validation/event-filter'
import { type CsvTable, everyRow } from './csv-file'

const header = [
  'id',
  'happened_on',
  'end_on',
  'precision',
  'label',
  'what',
  'publisher',
  'url',
  'confidence',
  'note',
  'bears_on',
  'settled',
] as const

/** Every event under a filter, for a spreadsheet. */
export async function eventTable(context: Context, filter: EventFilter): Promise<CsvTable> {
  const rows = await everyRow((cursor) => listEvents(context, { ...filter, limit: 500, cursor }))
  return {
    header,
    rows: rows.map((row) => [
      row.id,
      row.happenedOn,
      row.endOn,
      row.precision,
      row.label,
      row.what,
      row.publisher,
      row.url,
      row.confidence,
      row.note,
      row.bearsOn.map(({ label }) => label).join('; '),
      row.settled.map(({ label }) => label).join('; '),
    ]),
  }
}
