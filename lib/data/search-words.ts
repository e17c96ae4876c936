import { type SQL, sql } from 'drizzle-orm'

/**
 * Whether words hold what is looked for: all of it as a person writes it in a search ("exact words", or, -not), or
 * all but the last word and a beginning of that, since it may still be being typed. Any text is taken, none fails.
 */
export function holds(words: SQL, query: string): SQL {
  const whole = sql`websearch_to_tsquery('english', ${query})`
  const { before, last } = lastWord(query)
  if (!last) return sql`${words} @@ ${whole}`
  const rest = sql`websearch_to_tsquery('english', ${before})`
  const beginning = sql`to_tsquery('simple', ${`'${last}':*`})`
  return sql`${words} @@ (${whole} || (${rest} && ${beginning}))`
}

/** The word that a search ends in, and what stands before it; none where it ends otherwise or must not occur. */
function lastWord(query: string): { before: string; last: string } {
  const last = /[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*$/u.exec(query)?.[0] ?? ''
  const before = query.slice(0, query.length - last.length)
  return /(^|\s)-"?$/u.test(before) ? { before: query, last: '' } : { before, last }
}
