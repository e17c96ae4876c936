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
import { outcomes, voidReasons } from '@/lib/core/resolution'
import { isOneOf, isProbability, probability, rowColumns } from './columns'
import { events } from './events'
import { predictions } from './predictions'

/** What the answer was, when it could be known and why; the newest row of a prediction is the one in force. */
export const resolutions = pgTable(
  'resolutions',
  {
    ...rowColumns,
    predictionId: uuid().notNull(),
    outcome: text({ enum: outcomes }).notNull(),
    voidReason: text({ enum: voidReasons }),
    knownOn: date({ mode: 'string' }),
    knownAt: timestamp({ withTimezone: true }),
    reasoning: text().notNull().default(''),
    confidence: probability(),
    recordedBy: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'resolutions_prediction_fk',
      columns: [table.workspaceId, table.predictionId],
      foreignColumns: [predictions.workspaceId, predictions.id],
    }).onDelete('restrict'),
    index('resolutions_newest').on(table.workspaceId, table.predictionId, table.createdAt, table.id),
    check('resolutions_outcome', isOneOf(table.outcome, outcomes)),
    check('resolutions_void_reason', isOneOf(table.voidReason, voidReasons)),
    check('resolutions_void_says_why', sql`(${table.outcome} = 'void') = (${table.voidReason} is not null)`),
    check('resolutions_known', sql`(${table.outcome} = 'reopened') = (${table.knownOn} is null)`),
    check('resolutions_confidence', isProbability(table.confidence)),
  ],
)

/** The evidence of a resolution. */
export const resolutionEvents = pgTable(
  'resolution_events',
  {
    workspaceId: uuid().notNull(),
    resolutionId: uuid().notNull(),
    eventId: uuid().notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.resolutionId, table.eventId] }),
    foreignKey({
      name: 'resolution_events_resolution_fk',
      columns: [table.workspaceId, table.resolutionId],
      foreignColumns: [resolutions.workspaceId, resolutions.id],
    }).onDelete('restrict'),
    foreignKey({
      name: 'resolution_events_event_fk',
      columns: [table.workspaceId, table.eventId],
      foreignColumns: [events.workspaceId, events.id],
    }).onDelete('restrict'),
    index('resolution_events_event').on(table.workspaceId, table.eventId),
  ],
)
