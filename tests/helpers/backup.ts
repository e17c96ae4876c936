import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Context } from '@/lib/context'
import { endLine } from '@/lib/core/backup/format'
import { restoreBackup } from '@/lib/data/backup/restore'
import { beginReading, storedRows } from '@/lib/data/backup/stored-rows'
import { listStoredTables } from '@/lib/data/backup/stored-tables'
import { makeBackup } from '@/lib/data/backup/write'
import { programSchema } from '@/lib/db/migrations'

export const maker = { program: 'test', schema: programSchema(), now: new Date('2026-07-01T12:00:00Z') }

/** A folder that goes with its test. */
export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'foresaid-backup-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A backup of all that is stored. */
export async function aBackup({ db }: Pick<Context, 'db'>): Promise<string> {
  const made = await makeBackup(db, path.join(aFolder(), 'all.ndjson'), maker)
  if (!made.ok) throw new Error(made.message)
  return made.value.file
}

export function restored({ db }: Pick<Context, 'db'>, file: string, replace = true) {
  return restoreBackup(db, file, { ...maker, replace, keepIn: path.dirname(file) })
}

/** Every stored row, by table. */
export async function everyRow({ db }: Pick<Context, 'db'>): Promise<Record<string, string[]>> {
  return db.transaction(async (transaction) => {
    await beginReading(transaction)
    const rows: Record<string, string[]> = {}
    for (const table of await listStoredTables(transaction)) {
      const own: string[] = []
      for await (const row of storedRows(transaction, table)) own.push(row)
      rows[table.name] = own
    }
    return rows
  })
}

/** Changes the lines before the end and seals them anew, as someone would who knows how; counts follow unless given. */
export function forge(
  file: string,
  edit: (lines: string[]) => string[],
  counted?: (rows: Record<string, number>) => Record<string, number>,
): void {
  const lines = edit(readFileSync(file, 'utf8').split('\n').slice(0, -2))
  const rows: Record<string, number> = {}
  for (const { name } of JSON.parse(lines[0] ?? '').tables) rows[name] = 0
  for (const line of lines.slice(1)) {
    const [table] = JSON.parse(line)
    rows[table] = (rows[table] ?? 0) + 1
  }
  const body = `${lines.join('\n')}\n`
  const sha256 = createHash('sha256').update(body).digest('hex')
  writeFileSync(file, `${body}${endLine(counted?.(rows) ?? rows, sha256)}\n`)
}
