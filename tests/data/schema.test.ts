import { getTableColumns, getTableName, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { testDatabase } from '../helpers/database'

type Key = {
  name: string
  kind: 'p' | 'u' | 'f' | 'x'
  table: string
  columns: string[]
  target: string[] | null
}

/** Every primary key, unique key and foreign key of the database, and unique indexes that are no constraint (x). */
async function listKeys(): Promise<Key[]> {
  const columns = (relation: string, keys: string) =>
    sql.raw(
      `array(select a.attname::text from unnest(${keys}) with ordinality k(n, i)
      join pg_attribute a on a.attrelid = ${relation} and a.attnum = k.n order by k.i)`,
    )
  return testDatabase().execute<Key>(sql`
    select c.conname as name, c.contype as kind, c.conrelid::regclass::text as table,
      ${columns('c.conrelid', 'c.conkey')} as columns,
      case when c.contype = 'f' then ${columns('c.confrelid', 'c.confkey')} end as target
    from pg_constraint c
    where c.contype in ('p', 'u', 'f') and c.connamespace = 'public'::regnamespace
    union all
    select i.indexrelid::regclass::text, 'x', i.indrelid::regclass::text,
      ${columns('i.indrelid', 'i.indkey::int2[]')}, null
    from pg_index i join pg_class t on t.oid = i.indrelid
    where i.indisunique and t.relnamespace = 'public'::regnamespace
      and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`)
}

test('every primary key, unique key and foreign key begins with the workspace', async () => {
  const keys = await listKeys()
  expect(keys.length).toBeGreaterThanOrEqual(40)
  const elsewhere = keys.filter(({ table, kind }) => !(table === 'workspaces' && kind === 'p'))
  const astray = elsewhere.filter(
    ({ columns, target }) =>
      columns[0] !== 'workspace_id' ||
      (target !== null && target[0] !== 'workspace_id' && !(target.length === 1 && target[0] === 'id')),
  )
  expect(astray).toEqual([])
})

test('a foreign key to one column points at the workspace, and every other one at a row of the same workspace', async () => {
  const rows = await testDatabase().execute<{ name: string; target: string; width: number }>(sql`
    select conname as name, confrelid::regclass::text as target, cardinality(conkey) as width
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
  expect(rows.filter(({ width }) => width === 1).map(({ target }) => target)).toEqual(
    expect.arrayContaining(['workspaces']),
  )
  for (const { target, width } of rows) expect(width).toBe(target === 'workspaces' ? 1 : 2)
})

test('every table carries its workspace first, and when it was recorded', async () => {
  const modules = Object.values(
    import.meta.glob<Record<string, unknown>>('../../lib/db/schema/*.ts', { eager: true }),
  )
  const tables = modules
    .flatMap((module) => Object.values(module))
    .filter((value) => value instanceof PgTable)
  expect(tables.map(getTableName).sort()).toEqual(
    [
      ...[
        'candidates',
        'corrections',
        'events',
        'forecasts',
        'notes',
        'prediction_events',
        'prediction_tags',
        'predictions',
      ],
      ...[
        'quotes',
        'resolution_events',
        'resolutions',
        'reviews',
        'sources',
        'speakers',
        'tags',
        'workspaces',
      ],
    ].sort(),
  )
  for (const table of tables) {
    const columns = Object.keys(getTableColumns(table))
    expect(columns, getTableName(table)).toContain('createdAt')
    expect(columns[0], getTableName(table)).toBe(getTableName(table) === 'workspaces' ? 'id' : 'workspaceId')
    for (const index of getTableConfig(table).indexes) {
      if (index.config.method === 'gin') continue
      const [first] = index.config.columns
      expect(first && 'name' in first && first.name, index.config.name).toBe('workspaceId')
    }
  }
})

test('there is no sequence and no trigger of ours', async () => {
  const [row] = await testDatabase().execute<{ sequences: number; triggers: number }>(sql`
    select (select count(*)::int from pg_class
        where relkind = 'S' and relnamespace = 'public'::regnamespace) as sequences,
      (select count(*)::int from pg_trigger where not tgisinternal) as triggers`)
  expect(row).toEqual({ sequences: 0, triggers: 0 })
})
