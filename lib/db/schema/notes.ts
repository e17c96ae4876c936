import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { rowColumns, searchedWords } from './columns'
import { predictions } from './predictions'

/** A private remark on a prediction: what to watch. */
export const notes = pgTable(
  'notes',
  { ...rowColumns, predictionId: uuid().notNull(), text: text().notNull() },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'notes_prediction_fk',
      columns: [table.workspaceId, table.predictionId],
      foreignColumns: [predictions.workspaceId, predictions.id],
    }).onDelete('restrict'),
    index('notes_prediction').on(table.workspaceId, table.predictionId, table.createdAt),
    index('notes_search').using('gin', searchedWords(table.text)),
    check('notes_text_given', sql`${table.text} <> ''`),
  ],
)
