import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { roles } from '@/lib/core/prediction'
import { isOneOf, rowColumns, searchedWords } from './columns'
import { quotes } from './quotes'
import { speakers } from './speakers'

/** A question that time will answer, drawn from a quote or entered by hand. */
export const predictions = pgTable(
  'predictions',
  {
    ...rowColumns,
    quoteId: uuid(),
    speakerId: uuid().notNull(),
    slug: text().notNull(),
    label: text().notNull(),
    question: text().notNull(),
    yesIf: text().notNull().default(''),
    noIf: text().notNull().default(''),
    ambiguousIf: text().notNull().default(''),
    saidOn: date({ mode: 'string' }).notNull(),
    dueOn: date({ mode: 'string' }),
    dueNote: text(),
    timeZone: text().notNull(),
    condition: text(),
    role: text({ enum: roles }).notNull(),
    cluster: text(),
    reading: text(),
    alternativeOf: uuid(),
    note: text(),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'predictions_quote_fk',
      columns: [table.workspaceId, table.quoteId],
      foreignColumns: [quotes.workspaceId, quotes.id],
    }).onDelete('restrict'),
    foreignKey({
      name: 'predictions_speaker_fk',
      columns: [table.workspaceId, table.speakerId],
      foreignColumns: [speakers.workspaceId, speakers.id],
    }).onDelete('restrict'),
    foreignKey({
      name: 'predictions_alternative_of_fk',
      columns: [table.workspaceId, table.alternativeOf],
      foreignColumns: [table.workspaceId, table.id],
    }).onDelete('restrict'),
    unique('predictions_slug').on(table.workspaceId, table.slug),
    index('predictions_due').on(table.workspaceId, table.dueOn, table.id),
    index('predictions_quote').on(table.workspaceId, table.quoteId),
    index('predictions_speaker').on(table.workspaceId, table.speakerId),
    index('predictions_search').using(
      'gin',
      searchedWords(table.label, table.question, table.condition, table.note),
    ),
    check('predictions_due_after_said', sql`${table.dueOn} >= ${table.saidOn}`),
    check('predictions_question_given', sql`${table.question} <> ''`),
    check('predictions_not_own_alternative', sql`${table.alternativeOf} <> ${table.id}`),
    check('predictions_role', isOneOf(table.role, roles)),
  ],
)
