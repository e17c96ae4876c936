import { readFile } from 'node:fs/promises'
import type { Vote } from '@/lib/core/scoring/vote'
import { readCsv } from './csv'
import { readJson } from './json'
import { type Problem, readRow } from './row'
import { UnreadableFile } from './sheet'

export type ForecastFile = { votes: Vote[]; lines: number[]; problems: Problem[]; ignored: string[] }

/** Reads forecasts with their outcomes from CSV or JSON: every good row, and everything wrong with the others. */
export async function readForecastFile(file: string): Promise<ForecastFile> {
  const text = await readText(file)
  const isJson = file.toLowerCase().endsWith('.json') || /^\s*\[/.test(text)
  const sheet = isJson ? readJson(text) : readCsv(text)
  const problems = [...sheet.problems]
  const votes: Vote[] = []
  const lines: number[] = []
  for (const row of sheet.rows) {
    const read = readRow(row)
    if (Array.isArray(read)) {
      problems.push(...read)
    } else {
      votes.push(read)
      lines.push(row.line)
    }
  }
  return { votes, lines, problems: problems.toSorted((a, b) => a.line - b.line), ignored: sheet.ignored }
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
