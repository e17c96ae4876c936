import { expect, test } from 'vitest'
import { findHome } from '@/lib/home'

test('where the data lives is told with the line that opens it, and without a password', async () => {
  const address = process.env.DATABASE_URL
  const home = await findHome()
  if (!address) {
    expect(home).toMatchObject({ kind: 'embedded', place: process.env.DATA_DIR })
    expect(home.psqlLine).toMatch(/^psql -h \S+ -U postgres$/)
    return
  }
  process.env.DATABASE_URL = address.replace('postgres@', 'postgres:secret@')
  const told = JSON.stringify(await findHome())
  process.env.DATABASE_URL = address
  expect(home).toEqual({ kind: 'server', place: new URL(address).host, psqlLine: 'psql "$DATABASE_URL"' })
  expect(told).not.toContain('secret')
})
