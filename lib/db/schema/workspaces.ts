import { boolean, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** One record, kept apart from every other. */
export const workspaces = pgTable('workspaces', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  timeZone: text().notNull(),
  isExample: boolean().notNull().default(false),
  note: text(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
})
