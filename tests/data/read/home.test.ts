import { expect, test } from 'vitest'
import { findDatabaseHome } from '@/lib/database-home'

test('where the data lives is told with the line that opens it, and without a password', async () => {
  const address = process.env.DATABASE_URL
  const home = findDatabaseHome()
  if (!address) {
    expect(home).toMatchObject({ home: 'embedded', place: process.env.DATA_DIR })
    expect(home.psql).toMatch(/^psql -h \S+ -U postgres$/)
    return
  }
  process.env.DATABASE_URL = address.replace('postgres@', 'postgres:secret@')
  const told = JSON.stringify(findDatabaseHome())
  process.env.DATABASE_URL = address
  expect(home).toEqual({ home: 'server', place: new URL(address).host, psql: 'psql "$DATABASE_URL"' })
  expect(told).not.toContain('secret')
})
