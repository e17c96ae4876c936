import { afterEach, expect, test, vi } from 'vitest'
import { clock, env } from '@/lib/validation/env'

afterEach(() => vi.unstubAllEnvs())

const names = ['DATA_DIR', 'DATABASE_URL', 'PORT', 'HOST', 'FORESAID_NOW']

test('every variable may be left out, or left empty', () => {
  for (const name of names) vi.stubEnv(name, '')
  expect(env()).toEqual({ DATA_DIR: './data', PORT: 3000, HOST: '127.0.0.1' })
})

test.each([
  ['PORT', 'abc', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', '65536', 'PORT must be a whole number from 0 to 65535.'],
  ['PORT', ' ', 'PORT must be a whole number from 0 to 65535.'],
  ['DATABASE_URL', 'mysql://host/x', 'DATABASE_URL must be an address such as postgres://user@host/name.'],
  ['DATABASE_URL', 'host', 'DATABASE_URL must be an address such as postgres://user@host/name.'],
  ['FORESAID_NOW', 'today', 'FORESAID_NOW must be an instant such as 2026-07-01T12:00:00Z.'],
])('%s set to “%s” is a sentence', (name, value, sentence) => {
  vi.stubEnv(name, value)
  expect(env).toThrow(sentence)
})

test.each(['postgres://user@host/name', 'postgresql://user:secret@host:5433/name?sslmode=require'])(
  'the address %s is taken',
  (address) => {
    vi.stubEnv('DATABASE_URL', address)
    expect(env().DATABASE_URL).toBe(address)
  },
)

test('the clock can be fixed, and otherwise runs', () => {
  vi.stubEnv('FORESAID_NOW', '2026-07-01T14:00:00+02:00')
  expect(clock()).toEqual(new Date('2026-07-01T12:00:00Z'))
  vi.stubEnv('FORESAID_NOW', '')
  expect(Math.abs(clock().getTime() - Date.now())).toBeLessThan(1000)
})
