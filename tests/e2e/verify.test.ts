import { afterAll, beforeAll, expect, test } from 'vitest'
import { runPreflight, runProgram } from '../helpers/command'
import { type Server, startServer } from '../helpers/server'

let server: Server

beforeAll(async () => {
  server = await startServer()
})

afterAll(() => server?.stop())

test('verify is clean beside a running app, and says where a letter of a text or a quote was changed behind its back', async () => {
  expect((await verify()).code).toBe(0)

  await psql(`update sources set text = overlay(text placing 'd' from 1 for 1)`)
  const text = await verify()
  expect(text.code).toBe(1)
  expect(text.out + text.err).toMatch(/sources .*[0-9a-f-]{36}/)

  await psql(`update sources set text = overlay(text placing 'D' from 1 for 1)`)
  expect((await verify()).code).toBe(0)

  await psql(
    `update quotes set text = overlay(text placing 'X' from 1 for 1) where text like '%coming soon%'`,
  )
  const quote = await verify()
  expect(quote.code).toBe(1)
  expect(quote.out + quote.err).toMatch(/quotes .*[0-9a-f-]{36}/)
})

function verify() {
  return runPreflight(['foresaid', 'verify'], { DATA_DIR: server.dataDir })
}

async function psql(statement: string): Promise<void> {
  const ran = await runProgram('psql', ['-h', server.dataDir, '-U', 'postgres', '-Atc', statement])
  expect(ran).toMatchObject({ code: 0, err: '' })
}
