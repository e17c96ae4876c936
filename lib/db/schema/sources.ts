import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import { rowColumns, searchedWords } from './columns'
import { workspaces } from './workspaces'

/** A text someone can point at, kept unit for unit as it was received. */
export const sources = pgTable(
  'sources',
  {
    ...rowColumns,
    title: text().notNull(),
    outlet: text(),
    author: text(),
    url: text(),
    language: text().notNull().default('en'),
    publishedOn: date({ mode: 'string' }).notNull(),
    publishedEarliestOn: date({ mode: 'string' }),
    publishedLatestOn: date({ mode: 'string' }),
    publishedNote: text(),
    text: text().notNull(),
    textSha256: text().notNull(),
    rights: text(),
    note: text(),
    /** The id of the phrase scale that its words are read by; null is the survey. */
    scale: text(),
    facts: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    version: integer().notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'sources_workspace_fk',
      columns: [table.workspaceId],
      foreignColumns: [workspaces.id],
    }).onDelete('cascade'),
    index('sources_published').on(table.workspaceId, table.publishedOn, table.id),
    index('sources_text').on(table.workspaceId, table.textSha256),
    index('sources_search').using('gin', searchedWords(table.title, table.outlet, table.author, table.text)),
    check('sources_text_given', sql`${table.text} <> ''`),
    check(
      'sources_window',
      sql`(${table.publishedEarliestOn} is null) = (${table.publishedLatestOn} is null)
        and (${table.publishedEarliestOn} is null
          or ${table.publishedOn} between ${table.publishedEarliestOn} and ${table.publishedLatestOn})`,
    ),
  ],
)
