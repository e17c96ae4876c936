import { sql } from 'drizzle-orm'
import { boolean, foreignKey, pgTable, primaryKey, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { rowColumns } from './columns'
import { workspaces } from './workspaces'

/** Who is held to it: a person or an outlet; at most one of a workspace is its owner. */
export const speakers = pgTable(
  'speakers',
  {
    ...rowColumns,
    name: text().notNull(),
    description: text().notNull().default(''),
    isSelf: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'speakers_workspace_fk',
      columns: [table.workspaceId],
      foreignColumns: [workspaces.id],
    }).onDelete('cascade'),
    unique('speakers_name').on(table.workspaceId, table.name, table.description),
    uniqueIndex('speakers_self').on(table.workspaceId).where(sql`${table.isSelf}`),
  ],
)
