import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { attributions, type PlacedWords, quoteKinds, voices } from '@/lib/core/quote'
import { isOneOf, rowColumns, searchedWords } from './columns'
import { sources } from './sources'
import { speakers } from './speakers'

/** Exact words in a source, with their place and their voice. */
export const quotes = pgTable(
  'quotes',
  {
    ...rowColumns,
    sourceId: uuid().notNull(),
    speakerId: uuid().notNull(),
    text: text().notNull(),
    startUnit: integer().notNull(),
    endUnit: integer().notNull(),
    prefix: text().notNull().default(''),
    suffix: text().notNull().default(''),
    voice: text({ enum: voices }).notNull(),
    kind: text({ enum: quoteKinds }).notNull(),
    attribution: text({ enum: attributions }).notNull(),
    hedges: jsonb().$type<PlacedWords[]>().notNull().default([]),
    context: jsonb().$type<PlacedWords>(),
    limits: text(),
    note: text(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'quotes_source_fk',
      columns: [table.workspaceId, table.sourceId],
      foreignColumns: [sources.workspaceId, sources.id],
    }).onDelete('restrict'),
    foreignKey({
      name: 'quotes_speaker_fk',
      columns: [table.workspaceId, table.speakerId],
      foreignColumns: [speakers.workspaceId, speakers.id],
    }).onDelete('restrict'),
    index('quotes_place').on(table.workspaceId, table.sourceId, table.startUnit),
    index('quotes_speaker').on(table.workspaceId, table.speakerId),
    index('quotes_search').using('gin', searchedWords(table.text, table.note)),
    check('quotes_span', sql`${table.startUnit} >= 0 and ${table.endUnit} > ${table.startUnit}`),
    check('quotes_voice', isOneOf(table.voice, voices)),
    check('quotes_kind', isOneOf(table.kind, quoteKinds)),
    check('quotes_attribution', isOneOf(table.attribution, attributions)),
  ],
)
