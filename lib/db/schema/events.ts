import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { confidences, precisions } from '@/lib/core/event'
import { isOneOf, rowColumns, searchedWords } from './columns'
import { predictions } from './predictions'
import { workspaces } from './workspaces'

/** Something that happened on a day, with its source. */
export const events = pgTable(
  'events',
  {
    ...rowColumns,
    happenedOn: date({ mode: 'string' }).notNull(),
    endOn: date({ mode: 'string' }),
    precision: text({ enum: precisions }).notNull().default('day'),
    label: text(),
    what: text().notNull(),
    publisher: text(),
    url: text(),
    confidence: text({ enum: confidences }).notNull(),
    note: text(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'events_workspace_fk',
      columns: [table.workspaceId],
      foreignColumns: [workspaces.id],
    }).onDelete('cascade'),
    index('events_happened').on(table.workspaceId, table.happenedOn, table.id),
    index('events_search').using('gin', searchedWords(table.label, table.what, table.publisher, table.note)),
    check('events_span', sql`${table.endOn} >= ${table.happenedOn}`),
    check('events_what_given', sql`${table.what} <> ''`),
    check('events_precision', isOneOf(table.precision, precisions)),
    check('events_confidence', isOneOf(table.confidence, confidences)),
  ],
)

/** What bears on what. */
export const predictionEvents = pgTable(
  'prediction_events',
  {
    workspaceId: uuid().notNull(),
    predictionId: uuid().notNull(),
    eventId: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.predictionId, table.eventId] }),
    foreignKey({
      name: 'prediction_events_prediction_fk',
      columns: [table.workspaceId, table.predictionId],
      foreignColumns: [predictions.workspaceId, predictions.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'prediction_events_event_fk',
      columns: [table.workspaceId, table.eventId],
      foreignColumns: [events.workspaceId, events.id],
    }).onDelete('cascade'),
    index('prediction_events_event').on(table.workspaceId, table.eventId),
  ],
)
