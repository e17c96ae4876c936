import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { candidateStates } from '@/lib/core/candidate'
import type { Candidate } from '@/lib/core/drawing/candidate'
import { isOneOf, rowColumns } from './columns'
import { predictions } from './predictions'
import { quotes } from './quotes'
import { sources } from './sources'

/** Words of a source that may be a prediction: as they were drawn, and what a person said of them. Rejections are kept. */
export const candidates = pgTable(
  'candidates',
  {
    ...rowColumns,
    sourceId: uuid().notNull(),
    startUnit: integer().notNull(),
    endUnit: integer().notNull(),
    /** What an engine drew, and which; null of words that a person selected. */
    drawn: jsonb().$type<Candidate>(),
    engineVersion: text(),
    state: text({ enum: candidateStates }).notNull().default('open'),
    /** What was typed into its card and is not recorded yet. */
    edits: jsonb().$type<Record<string, unknown>>(),
    quoteId: uuid(),
    predictionId: uuid(),
    decidedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'candidates_source_fk',
      columns: [table.workspaceId, table.sourceId],
      foreignColumns: [sources.workspaceId, sources.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'candidates_quote_fk',
      columns: [table.workspaceId, table.quoteId],
      foreignColumns: [quotes.workspaceId, quotes.id],
    }).onDelete('restrict'),
    foreignKey({
      name: 'candidates_prediction_fk',
      columns: [table.workspaceId, table.predictionId],
      foreignColumns: [predictions.workspaceId, predictions.id],
    }).onDelete('restrict'),
    unique('candidates_place').on(table.workspaceId, table.sourceId, table.startUnit, table.endUnit),
    check('candidates_span', sql`${table.startUnit} >= 0 and ${table.endUnit} > ${table.startUnit}`),
    check('candidates_drawn', sql`(${table.drawn} is null) = (${table.engineVersion} is null)`),
    check('candidates_state', isOneOf(table.state, candidateStates)),
    check('candidates_decided', sql`(${table.state} = 'open') = (${table.decidedAt} is null)`),
    check(
      'candidates_recorded',
      sql`(${table.state} = 'accepted') = (${table.quoteId} is not null)
        and (${table.predictionId} is null or ${table.quoteId} is not null)`,
    ),
  ],
)
