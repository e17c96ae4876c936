/**
 * A backup is lines of JSON in UTF-8, so that it can be read without this program:
 *
 *     {"foresaid":"backup","format":1,"program":…,"schema":…,"madeAt":…,"tables":[…]}   the head
 *     ["sources",{"workspace_id":…,"id":…,…}]                                            one row, as PostgreSQL writes it
 *     {"end":true,"rows":{"sources":1,…},"sha256":…}                                     the end
 *
 * Tables come in the order of the head, each after those that it points to. The SHA-256 is that of every byte before
 * the end's line, and the end is spelled in one way only: there is no byte that could change unseen.
 */
export const backupFormat = 1

/** The newest migration of a database or a program, by its moment and the SHA-256 of its SQL. */
export type SchemaVersion = { newest: number; hash: string }

/** What this program's migrations are: the newest, and the moments of all. */
export type ProgramSchema = SchemaVersion & { known: readonly number[] }

export type BackupTable = { name: string; columns: readonly string[] }

export type BackupHead = {
  foresaid: 'backup'
  format: number
  program: string
  schema: SchemaVersion
  madeAt: string
  tables: readonly BackupTable[]
}

export type BackupEnd = { end: true; rows: Record<string, number>; sha256: string }

export function headLine({
  program,
  schema,
  madeAt,
  tables,
}: Omit<BackupHead, 'foresaid' | 'format'>): string {
  const { newest, hash } = schema
  const named = tables.map(({ name, columns }) => ({ name, columns }))
  return JSON.stringify({
    foresaid: 'backup',
    format: backupFormat,
    program,
    schema: { newest, hash },
    madeAt,
    tables: named,
  })
}

/** A row keeps the text that PostgreSQL wrote: numbers without end and the order of keys stay as they are. */
export function rowLine(table: string, row: string): string {
  return `${rowStart(table)}${row}]`
}

/** The row's own text in its line, null where the line is none of this table's. */
export function rowIn(table: string, line: string): string | null {
  const start = rowStart(table)
  return line.startsWith(start) && line.endsWith(']') ? line.slice(start.length, -1) : null
}

function rowStart(table: string): string {
  return `[${JSON.stringify(table)},`
}

export function endLine(rows: Record<string, number>, sha256: string): string {
  return JSON.stringify({ end: true, rows, sha256 } satisfies BackupEnd)
}

/** How a backup stands to the program that reads it. */
export function ageOf(backup: SchemaVersion, program: ProgramSchema): 'same' | 'older' | 'newer' {
  if (backup.newest === program.newest) return backup.hash === program.hash ? 'same' : 'newer'
  return program.known.includes(backup.newest) ? 'older' : 'newer'
}
