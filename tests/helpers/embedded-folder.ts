import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres, { type Options, type Sql } from 'postgres'
import { onTestFinished } from 'vitest'
import { closeEmbedded, type EmbeddedOptions, embeddedSocket } from '@/lib/db/embedded/connect'

/** An empty data folder, closed and removed after the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'foresaid-host-'))
  onTestFinished(async () => {
    await closeEmbedded(folder)
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

let template: Promise<string> | null = null

/** A data folder that has had its first start: a copy of one that is made once for all tests of a file. */
export async function dataFolder(): Promise<string> {
  template ??= makeTemplate()
  const folder = emptyFolder()
  cpSync(await template, folder, { recursive: true })
  return folder
}

async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'foresaid-host-template-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const sql = postgres(embeddedOptions(folder))
  await sql`select 1`
  await sql.end()
  await closeEmbedded(folder)
  return folder
}

/** A postgres.js client of a data folder, as the app makes it; ended after the test. */
export function client(folder: string, options: EmbeddedOptions = {}): Sql {
  const sql = postgres(embeddedOptions(folder, options))
  onTestFinished(() => sql.end({ timeout: 1 }))
  return sql
}

/** Options of postgres.js as the app uses them. */
export function embeddedOptions(
  folder: string,
  options: EmbeddedOptions = {},
): Options<Record<string, never>> {
  return {
    socket: embeddedSocket(folder, options),
    max: 1,
    max_lifetime: null,
    database: 'postgres',
    username: 'postgres',
    onnotice: () => {},
  } as Options<Record<string, never>>
}
