import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { rowColumns } from './columns'
import { predictions } from './predictions'
import { workspaces } from './workspaces'

/** A name for finding things. */
export const tags = pgTable('tags', { ...rowColumns, name: text().notNull() }, (table) => [
  primaryKey({ columns: [table.workspaceId, table.id] }),
  foreignKey({
    name: 'tags_workspace_fk',
    columns: [table.workspaceId],
    foreignColumns: [workspaces.id],
  }).onDelete('cascade'),
  unique('tags_name').on(table.workspaceId, table.name),
  check('tags_name_given', sql`${table.name} <> ''`),
])

export const predictionTags = pgTable(
  'prediction_tags',
  {
    workspaceId: uuid().notNull(),
    predictionId: uuid().notNull(),
    tagId: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.predictionId, table.tagId] }),
    foreignKey({
      name: 'prediction_tags_prediction_fk',
      columns: [table.workspaceId, table.predictionId],
      foreignColumns: [predictions.workspaceId, predictions.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'prediction_tags_tag_fk',
      columns: [table.workspaceId, table.tagId],
      foreignColumns: [tags.workspaceId, tags.id],
    }).onDelete('cascade'),
    index('prediction_tags_tag').on(table.workspaceId, table.tagId),
  ],
)
