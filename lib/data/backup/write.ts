import type { Context } from '@/lib/context'
import { endLine, headLine, rowLine, type SchemaVersion } from '@/lib/core/backup/format'
import { fail, ok, type Result } from '@/lib/core/result'
import { BackupRefused } from './refused'
import { beginReading, storedRows } from './stored-rows'
import { listStoredTables, type StoredTable } from './stored-tables'
import { textHashFault } from './text-hash'
import { WholeFile } from './whole-file'

/** Who writes a backup, of what schema, when. */
export type Maker = { program: string; schema: SchemaVersion; now: Date }

export type BackupMade = { file: string; bytes: number; sha256: string; rows: Record<string, number> }

/** Writes every row of every workspace into one file, as all of them were at one moment, while others go on writing. */
export async function makeBackup(db: Context['db'], file: string, maker: Maker): Promise<Result<BackupMade>> {
  try {
    const made = await db.transaction((transaction) => writeBackup(transaction, file, maker), {
      isolationLevel: 'repeatable read',
      accessMode: 'read only',
    })
    return ok(made)
  } catch (error) {
    if (error instanceof BackupRefused) return fail(error.message)
    throw error
  }
}

/**
 * Writes the backup inside a transaction that sees one moment. A text that does not match its hash is refused, since
 * no restore would take it, unless the record is kept `asItIs`.
 */
export async function writeBackup(
  db: Context['db'],
  file: string,
  maker: Maker,
  asItIs = false,
): Promise<BackupMade> {
  await beginReading(db)
  const tables = await listStoredTables(db)
  const growing = await WholeFile.begin(file)
  try {
    await growing.line(headLine({ ...maker, madeAt: maker.now.toISOString(), tables }))
    const rows: Record<string, number> = {}
    for (const table of tables) rows[table.name] = await writeTable(db, table, growing, asItIs)
    if (!rows.workspaces) throw new BackupRefused('There is no workspace, so there is nothing to back up.')
    const { sha256 } = growing
    await growing.line(endLine(rows, sha256))
    await growing.finish()
    return { file, bytes: growing.bytes, sha256, rows }
  } catch (error) {
    await growing.giveUp()
    throw error
  }
}

async function writeTable(
  db: Context['db'],
  table: StoredTable,
  growing: WholeFile,
  asItIs: boolean,
): Promise<number> {
  let count = 0
  for await (const row of storedRows(db, table)) {
    const fault = asItIs || !table.columns.includes('text_sha256') ? null : textHashFault(JSON.parse(row))
    if (fault) throw new BackupRefused(`${fault} \`verify\` says what else is wrong. Nothing was written.`)
    await growing.line(rowLine(table.name, row))
    count += 1
  }
  return count
}
