import {
  ageOf,
  type BackupHead,
  backupFormat,
  endLine,
  type ProgramSchema,
  rowIn,
} from '@/lib/core/backup/format'
import { backupEnd, backupHead } from '@/lib/validation/backup'
import { type Line, linesOf } from './lines'
import { BackupRefused } from './refused'
import { textHashFault } from './text-hash'

/** A row of a backup: its own text as it was written, and what it holds. */
export type BackupRow = { table: string; text: string; values: Record<string, unknown>; line: number }

/**
 * The rows of a backup in their order, each checked as it passes. That the file is whole and unchanged is known only
 * once the last has been taken: do nothing lasting before.
 */
export async function* backupRows(
  file: string,
  program: ProgramSchema,
  takeHead: (head: BackupHead) => void = () => {},
): AsyncGenerator<BackupRow> {
  const lines = linesOf(file)
  const first = await lines.next()
  const head = readHead(first.done ? '' : first.value.text, program)
  takeHead(head)
  const counts: Record<string, number> = Object.fromEntries(head.tables.map(({ name }) => [name, 0]))
  const workspaces = new Set<unknown>()
  let at = 0
  let ended = false
  for await (const line of lines) {
    if (ended) throw new BackupRefused('It was changed after it was written: it goes on after its end.')
    if (line.text.startsWith('{')) {
      checkEnd(line, counts)
      ended = true
      continue
    }
    const found = head.tables.findIndex(({ name }, place) => place >= at && rowIn(name, line.text) !== null)
    const table = head.tables[found]
    if (!table) throw changed(`line ${line.number} is no row of a table that may stand there`)
    at = found
    const text = rowIn(table.name, line.text) ?? ''
    const values = readRow(text, table.columns, line.number)
    if (table.name === 'workspaces') workspaces.add(values.id)
    checkRow(values, table.name, workspaces, line.number)
    counts[table.name] = (counts[table.name] ?? 0) + 1
    yield { table: table.name, text, values, line: line.number }
  }
  if (!ended) throw new BackupRefused('It is cut short: its last line is missing.')
  if (workspaces.size === 0) throw new BackupRefused('It holds no workspace, so there is nothing to restore.')
}

/** Reads a backup to its end and gives what it holds; throws BackupRefused with the first thing that is off. */
export async function checkBackup(file: string, program: ProgramSchema) {
  const rows: Record<string, number> = {}
  let head: BackupHead | undefined
  for await (const { table } of backupRows(file, program, (found) => (head = found))) {
    rows[table] = (rows[table] ?? 0) + 1
  }
  return { rows, madeAt: head?.madeAt ?? '' }
}

function readHead(text: string, program: ProgramSchema): BackupHead {
  const value = parsed(text)
  const isOurs =
    typeof value === 'object' && value !== null && 'foresaid' in value && value.foresaid === 'backup'
  if (!isOurs) throw new BackupRefused('It is no backup of Foresaid.')
  const newer = 'It was written by a newer version of Foresaid than this one: update the program.'
  if ('format' in value && typeof value.format === 'number' && value.format > backupFormat) {
    throw new BackupRefused(newer)
  }
  const read = backupHead.safeParse(value)
  if (!read.success || read.data.format !== backupFormat) throw changed('its first line cannot be read')
  const age = ageOf(read.data.schema, program)
  if (age === 'newer') throw new BackupRefused(newer)
  if (age === 'older') {
    throw new BackupRefused(
      `It was written by an older version of Foresaid (${read.data.program}): restore it with that one, then start this one on its data.`,
    )
  }
  return read.data
}

function readRow(text: string, columns: readonly string[], number: number): Record<string, unknown> {
  const value = parsed(text)
  const isRow = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isRow) throw changed(`line ${number} is no row`)
  const row = value as Record<string, unknown>
  const names = Object.keys(row)
  if (names.length !== columns.length || !columns.every((name) => Object.hasOwn(row, name))) {
    throw changed(`line ${number} does not hold the columns that its table has`)
  }
  return row
}

function checkRow(
  values: Record<string, unknown>,
  table: string,
  workspaces: ReadonlySet<unknown>,
  number: number,
): void {
  if (table !== 'workspaces' && !workspaces.has(values.workspace_id)) {
    throw changed(`line ${number} belongs to a workspace that is not in it`)
  }
  const fault = textHashFault(values)
  if (fault) throw changed(`line ${number}. ${fault}`.replace(/\.$/, ''))
}

function checkEnd({ text, number, before }: Line, counts: Record<string, number>): void {
  const read = backupEnd.safeParse(parsed(text))
  if (!read.success) throw changed(`line ${number} is neither a row nor the end`)
  const { rows, sha256 } = read.data
  for (const name of new Set([...Object.keys(rows), ...Object.keys(counts)])) {
    const [said, found] = [rows[name] ?? 0, counts[name] ?? 0]
    if (said !== found) throw changed(`it says ${said} rows of ${name} and holds ${found}`)
  }
  if (sha256 !== before()) throw changed('its SHA-256 does not match')
  if (text !== endLine(counts, sha256)) throw changed('its last line is not as it was written')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function changed(how: string): BackupRefused {
  return new BackupRefused(`It was changed after it was written: ${how}.`)
}
