import { date, foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { rowColumns } from './columns'
import { predictions } from './predictions'

/** What the owner learns from a settled prediction. */
export const reviews = pgTable(
  'reviews',
  {
    ...rowColumns,
    predictionId: uuid().notNull(),
    missed: text().notNull().default(''),
    luckOrSkill: text(),
    causes: jsonb().$type<string[]>().notNull().default([]),
    lesson: text().notNull().default(''),
    remindOn: date({ mode: 'string' }),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'reviews_prediction_fk',
      columns: [table.workspaceId, table.predictionId],
      foreignColumns: [predictions.workspaceId, predictions.id],
    }).onDelete('restrict'),
    index('reviews_prediction').on(table.workspaceId, table.predictionId, table.createdAt),
  ],
)
