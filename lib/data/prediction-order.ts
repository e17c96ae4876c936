import { asc, desc, type SQL, sql } from 'drizzle-orm'
import { predictions } from '@/lib/db/schema/predictions'
import { readCursor } from '@/lib/validation/paging'
import type { PredictionSort } from '@/lib/validation/prediction-filter'
import type { NewestResolution, ShownForecast } from './standing'

/** What a list is sorted by, none of it null, and which way; the id settles ties the same way. */
export type SortKeys = { direction: 'asc' | 'desc'; columns: { value: SQL; type: string }[] }

export function sortKeys(
  sort: PredictionSort,
  { status, newest, shown }: { status: SQL; newest: NewestResolution; shown: ShownForecast },
): SortKeys {
  const dueFirst = sql`case ${status} when 'due' then 0 when 'open' then 1 else 2 end`
  const byDay = (value: SQL, direction: 'asc' | 'desc' = 'desc') => ({
    direction,
    columns: [{ value, type: 'date' }],
  })
  const sorts: Record<PredictionSort, SortKeys> = {
    due: {
      direction: 'asc',
      columns: [
        { value: dueFirst, type: 'integer' },
        { value: sql`coalesce(${predictions.dueOn}, 'infinity'::date)`, type: 'date' },
      ],
    },
    'due-latest': byDay(sql`coalesce(${predictions.dueOn}, '-infinity'::date)`),
    said: byDay(sql`${predictions.saidOn}`),
    known: byDay(sql`coalesce(${newest.knownOn}, '-infinity'::date)`),
    recorded: { direction: 'desc', columns: [{ value: sql`${predictions.createdAt}`, type: 'timestamptz' }] },
    label: { direction: 'asc', columns: [{ value: sql`lower(${predictions.label})`, type: 'text' }] },
    chance: {
      direction: 'desc',
      columns: [{ value: sql`coalesce(${shown.probability}, -1)`, type: 'integer' }],
    },
  }
  return sorts[sort]
}

export function orderOf({ direction, columns }: SortKeys): SQL[] {
  const by = direction === 'asc' ? asc : desc
  return [...columns.map(({ value }) => by(value)), by(predictions.id)]
}

/** What the last row of a part was sorted by, as text, its id last. */
export function cursorValues({ columns }: SortKeys): SQL<string[]> {
  const values = columns.map(({ value }) => sql`(${value})::text`)
  return sql<string[]>`array[${sql.join([...values, sql`${predictions.id}::text`], sql`, `)}]`
}

/** The rows behind a cursor. One that belongs to another order begins nowhere, so it is ignored. */
export function afterCursor({ direction, columns }: SortKeys, cursor: string | undefined): SQL | undefined {
  const values = cursor ? readCursor(cursor) : null
  if (!values || values.length !== columns.length + 1) return undefined
  const types = [...columns.map(({ type }) => type), 'uuid']
  const row = sql.join([...columns.map(({ value }) => value), sql`${predictions.id}`], sql`, `)
  const last = sql.join(
    values.map((value, place) => sql`${value}::text::${sql.raw(types[place] ?? 'text')}`),
    sql`, `,
  )
  return direction === 'asc' ? sql`(${row}) > (${last})` : sql`(${row}) < (${last})`
}
