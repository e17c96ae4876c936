import { z } from 'zod'
import { day, rowId } from './filter'

/** How many rows a list gives at most. */
export const limit = z.coerce
  .number({ error: 'The limit must be a number.' })
  .int('The limit must be a whole number.')
  .min(1, 'The limit must be at least 1.')
  .max(500, 'The limit may be at most 500.')

/** Where the next part of a list begins: what the last row was sorted by, its id last. As text in the address. */
export const cursor = z
  .string()
  .max(2000, 'The cursor must be one that a list handed out.')
  .refine((text) => readCursor(text) !== null, 'The cursor must be one that a list handed out.')

const dayAndId = z.tuple([day, rowId])

/** The cursor of a list by day: a day and an id. */
export const dayCursor = cursor.refine(
  (text) => dayAndId.safeParse(readCursor(text)).success,
  'The cursor must be one that a list handed out.',
)

export function writeCursor(values: readonly string[]): string {
  return JSON.stringify(values)
}

/** The values of a cursor, or null if it is none. */
export function readCursor(text: string): string[] | null {
  try {
    const values = z.array(z.string()).min(2).safeParse(JSON.parse(text))
    return values.success ? values.data : null
  } catch {
    return null
  }
}
