import { DrizzleQueryError } from 'drizzle-orm'

/**
 * A failure as a log may show it: the statement, what the database said and where, without the values that were being
 * written. A text of two megabytes does not belong in a log, nor does what someone wrote in private.
 */
export function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error
  const { cause, query } = error
  const code = cause && 'code' in cause ? ` (${cause.code})` : ''
  const clean = new Error(`${cause?.message ?? 'The query failed'}${code} in: ${query}`)
  const frames = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? []
  clean.stack = [String(clean), ...frames].join('\n')
  return clean
}
