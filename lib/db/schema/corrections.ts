import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { rowColumns } from './columns'
import { workspaces } from './workspaces'

/** One changed field of one row: what it was, what it became, why. */
export const corrections = pgTable(
  'corrections',
  {
    ...rowColumns,
    tableName: text().notNull(),
    rowId: uuid().notNull(),
    field: text().notNull(),
    oldValue: text(),
    newValue: text(),
    why: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.workspaceId, table.id] }),
    foreignKey({
      name: 'corrections_workspace_fk',
      columns: [table.workspaceId],
      foreignColumns: [workspaces.id],
    }).onDelete('cascade'),
    index('corrections_row').on(table.workspaceId, table.tableName, table.rowId, table.createdAt),
  ],
)
