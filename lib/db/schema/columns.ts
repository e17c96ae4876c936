import { type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, customType, timestamp, uuid } from 'drizzle-orm/pg-core'
import { fromMillionths, type Probability, toMillionths } from '@/lib/core/probability'

/** A probability, stored as an integer in millionths so that sums stay exact, handed out as 0–1. */
export const probability = customType<{ data: Probability; driverData: number }>({
  dataType: () => 'integer',
  toDriver: toMillionths,
  fromDriver: fromMillionths,
})

/** What every row of a workspace carries: whose it is, its id (UUIDv7 made in the app), when it was recorded. */
export const rowColumns = {
  workspaceId: uuid().notNull(),
  id: uuid().notNull(),
  createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
}

/** `column in ('a', 'b')`, for a check on an enum list of core. */
export function isOneOf(column: AnyPgColumn, values: readonly string[]) {
  return sql`${column} in (${sql.raw(values.map((value) => `'${value}'`).join(', '))})`
}

/** Between 0 and 1 (in millionths), or null. */
export function isProbability(column: AnyPgColumn) {
  return sql`${column} between 0 and 1000000`
}

/**
 * How far into the words of a row a search looks, in characters. A text search vector holds a megabyte at most, and
 * a longer one would keep the row from being stored at all: no text of this length comes near it.
 */
const searchedCharacters = 100_000

/** The words of a row as full text search sees them; the same expression in the index and in what asks. */
export function searchedWords(...columns: readonly AnyPgColumn[]): SQL {
  const words = sql.join(
    columns.map((column) => sql`coalesce(${column}, '')`),
    sql` || ' ' || `,
  )
  return sql`to_tsvector('english', left(${words}, ${sql.raw(String(searchedCharacters))}))`
}
