import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { sql } from 'drizzle-orm'
import type { Context } from '@/lib/context'
import type { BackupHead, ProgramSchema } from '@/lib/core/backup/format'
import { fail, ok, type Result } from '@/lib/core/result'
import { fillWithin, type RowsOf, rowsByTable, storeRows } from './insert-rows'
import { backupRows } from './read'
import { BackupRefused } from './refused'
import { beginReading, digestOf, identifiers } from './stored-rows'
import { listStoredTables, type StoredTable } from './stored-tables'
import { type Maker, writeBackup } from './write'

export type Restoring = Maker & {
  schema: ProgramSchema
  /** Whether a record that is there may be replaced. */
  replace: boolean
  /** The folder in which that one is kept. */
  keepIn: string
}

export type Restored = { rows: Record<string, number>; keptAt: string | null }

/**
 * Puts the rows of a backup in the place of all that is stored, in one transaction: read again from the database,
 * they must be what the file holds, or nothing has changed. What was there before is written to a file first.
 */
export async function restoreBackup(
  db: Context['db'],
  file: string,
  restoring: Restoring,
): Promise<Result<Restored>> {
  let keptAt: string | null = null
  try {
    return ok(
      await db.transaction(
        async (transaction) => {
          const tables = await holdEverything(transaction)
          keptAt = await keepOldOne(transaction, restoring)
          await transaction.execute(sql`truncate ${identifiers(tables.map(({ name }) => name))}`)
          return { rows: await takeIn(transaction, file, tables, restoring.schema), keptAt }
        },
        { isolationLevel: 'read committed' },
      ),
    )
  } catch (error) {
    if (keptAt) rmSync(keptAt, { force: true })
    const refused = inWords(error)
    if (refused) return fail(refused)
    throw error
  }
}

/** From here on nobody else reads or writes until the end, so that nothing written meanwhile is lost. */
async function holdEverything(db: Context['db']): Promise<StoredTable[]> {
  await beginReading(db)
  const tables = await listStoredTables(db)
  await db.execute(sql`set local lock_timeout = '20s'`)
  await db.execute(sql`lock table ${identifiers(tables.map(({ name }) => name))} in access exclusive mode`)
  return tables
}

/** Writes what is stored to a file of its own, and says where; null where nothing is stored. */
async function keepOldOne(db: Context['db'], restoring: Restoring): Promise<string | null> {
  const [stored] = await db.execute<{ workspaces: number }>(
    sql`select count(*)::int as workspaces from workspaces`,
  )
  if (!stored?.workspaces) return null
  if (!restoring.replace) {
    throw new BackupRefused(
      'There is a record already. Pass --replace to put the backup in its place; the old one is kept in a file.',
    )
  }
  mkdirSync(restoring.keepIn, { recursive: true, mode: 0o700 })
  const file = freeName(restoring)
  await writeBackup(db, file, restoring, true)
  return file
}

/** A name that no earlier copy has: the one being restored may lie in the same folder. */
function freeName({ keepIn, now }: Restoring): string {
  const stamp = now.toISOString().replaceAll(':', '-')
  const name = (count: number) => `before-restore-${stamp}${count > 1 ? `-${count}` : ''}.ndjson`
  let count = 1
  while (existsSync(path.join(keepIn, name(count)))) count += 1
  return path.join(keepIn, name(count))
}

async function takeIn(
  db: Context['db'],
  file: string,
  tables: StoredTable[],
  program: ProgramSchema,
): Promise<Record<string, number>> {
  const known = new Map(tables.map((table) => [table.name, table]))
  const digests = new Map<string, Hash>(tables.map(({ name }) => [name, createHash('sha256')]))
  const rows: Record<string, number> = Object.fromEntries(tables.map(({ name }) => [name, 0]))
  const within: RowsOf[] = []
  const read = backupRows(file, program, (head) => refuseOtherTables(head, known))
  for await (const batch of rowsByTable(read)) {
    const table = known.get(batch.table)
    if (!table) throw new Error(`No table ${batch.table}.`)
    for (const text of batch.texts) digests.get(table.name)?.update(`${text}\n`)
    rows[table.name] = (rows[table.name] ?? 0) + batch.texts.length
    await storeRows(db, table, batch.texts)
    if (table.within.length > 0) within.push(batch)
  }
  for (const batch of within) await fillWithin(db, known.get(batch.table), batch.texts)
  for (const table of tables) {
    if ((await digestOf(db, table)) !== digests.get(table.name)?.digest('hex')) {
      throw new BackupRefused(`The rows of ${table.name} did not come out of the database as they went in.`)
    }
  }
  return rows
}

function refuseOtherTables(head: BackupHead, known: ReadonlyMap<string, StoredTable>): void {
  const isSame =
    head.tables.length === known.size &&
    head.tables.every(({ name, columns }) => known.get(name)?.columns.join() === columns.join())
  if (!isSame) throw new BackupRefused('Its tables are not those of this database.')
}

/** A rule of the record that a row breaks, or a database that is busy, as a sentence; null for anything else. */
function inWords(error: unknown): string | null {
  if (error instanceof BackupRefused) return error.message
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(cause instanceof Error) || !('code' in cause)) return null
  const code = String(cause.code)
  if (code === '55P03' || code === '40P01') return 'Something else is writing to the record. Try again.'
  if (!/^2[23]/.test(code)) return null
  const detail = 'detail' in cause && cause.detail ? ` (${String(cause.detail).replace(/\.$/, '')})` : ''
  return `A row breaks a rule of the record: ${cause.message}${detail}.`
}
