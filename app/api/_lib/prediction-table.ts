import type { Context } from '@/lib/context'
import { listPredictions } from '@/lib/data/prediction-list'
import type { PredictionFilter } from '@/lib/validation/prediction-filter'
import { type CsvTable, everyRow } from './csv-file'

const header = [
  'id',
  'label',
  'question',
  'role',
  'cluster',
  'reading',
  'speaker',
  'voice',
  'quote',
  'source',
  'said_on',
  'due_on',
  'probability',
  'low',
  'high',
  'origin',
  'phrase',
  'status',
  'outcome',
  'known_on',
  'brier',
  'brier_low',
  'brier_high',
] as const

/** Every prediction under a filter, for a spreadsheet. */
export async function predictionTable(context: Context, filter: PredictionFilter): Promise<CsvTable> {
  const rows = await everyRow((cursor) => listPredictions(context, { ...filter, limit: 500, cursor }))
  return {
    header,
    rows: rows.map(({ quote, chance, brier, ...row }) => [
      row.id,
      row.label,
      row.question,
      row.role,
      row.cluster,
      row.reading,
      row.speaker.name,
      quote?.voice ?? null,
      quote?.text ?? null,
      quote?.sourceTitle ?? null,
      row.saidOn,
      row.dueOn,
      chance?.probability ?? null,
      chance?.low ?? null,
      chance?.high ?? null,
      chance?.origin ?? null,
      chance?.phrase ?? null,
      row.status,
      row.outcome,
      row.knownOn,
      brier?.mean ?? null,
      brier?.low ?? null,
      brier?.high ?? null,
    ]),
  }
}
