import { expect, test } from 'vitest'
import { withSchema } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { findMigrationState } from '@/lib/db/migrations'
import { anEvent } from '../helpers/builders'
import { testContext } from '../helpers/context'
import { anotherClient, testDatabase } from '../helpers/database'

test('three who migrate an empty database at once migrate it once', async () => {
  const emptied = anotherClient()
  await emptied.unsafe(
    'drop schema if exists drizzle cascade; drop schema public cascade; create schema public',
  )
  await emptied.end()
  const migrators = [anotherClient(1), anotherClient(1), anotherClient(1)]
  await Promise.all(migrators.map(migrate))
  await Promise.all(migrators.map((sql) => sql.end()))
  const state = await findMigrationState(testDatabase())
  expect(state).toMatchObject({ pending: 0, unknown: 0 })
  const journal = anotherClient()
  const [applied] = await journal`select count(*)::int as n from drizzle.__drizzle_migrations`
  expect(await findMigrationState(withSchema(journal))).toEqual(state)
  await journal.end()
  expect(applied?.n).toBe(state.applied)
  expect(await anEvent(await testContext())).toBeTruthy()
})
