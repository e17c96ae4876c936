import { readFile } from 'node:fs/promises'
import { readCsv } from './csv'
import type { Entry, Excluded } from './entry'
import type { Problem } from './fields'
import { readJson } from './json'
import { readQuestion } from './question'
import { readRow } from './row'
import { UnreadableFile } from './sheet'

export type ForecastFile = {
  entries: Entry[]
  excluded: Excluded[]
  problems: Problem[]
  /** How many rows have a problem. */
  bad: number
  ignored: string[]
}

/** Reads forecasts with their outcomes from CSV or JSON: every good row, and everything wrong with the others. */
export async function readForecastFile(file: string): Promise<ForecastFile> {
  const text = await readText(file)
  const isJson = file.toLowerCase().endsWith('.json') || /^\s*\[/.test(text)
  const { rows, problems, ignored } = isJson ? readJson(text) : readCsv(text)
  const read: ForecastFile = {
    entries: [],
    excluded: [],
    problems: [...problems],
    bad: problems.length,
    ignored,
  }
  for (const row of rows) {
    const entry = row.values.forecasts === undefined ? readRow(row) : readQuestion(row)
    if (Array.isArray(entry)) {
      read.problems.push(...entry)
      read.bad++
    } else if ('why' in entry) read.excluded.push(entry)
    else read.entries.push(entry)
  }
  return { ...read, problems: read.problems.toSorted((a, b) => a.line - b.line) }
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UnreadableFile(reasons[error.code ?? ''] ?? `cannot be read (${error.code})`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UnreadableFile('is not UTF-8 text')
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be read by this user',
}
