import { expect, test } from 'vitest'
import { client, dataFolder } from '../helpers/embedded-folder'
import { OtherProcess } from '../helpers/embedded-process'

test('three migrators at once migrate once', async () => {
  const folder = await dataFolder()
  const migrators = Array.from({ length: 3 }, () => new OtherProcess('migrate', folder))
  for (const migrator of migrators) expect(await migrator.line(90_000)).toBe('migrated')
  expect(await Promise.all(migrators.map(({ ended }) => ended))).toEqual([0, 0, 0])
  const sql = client(folder)
  const applied = await sql`select hash from drizzle.__drizzle_migrations`
  expect(new Set(applied.map(({ hash }) => hash)).size).toBe(applied.length)
  expect(applied.length).toBeGreaterThan(0)
  expect(await sql`select to_regclass('public.predictions') is not null as there`).toEqual([{ there: true }])
})
