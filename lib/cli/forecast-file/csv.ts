import { CsvError, parse } from 'csv-parse/sync'
import { counted } from '@/lib/format'
import type { RawRow } from './entry'
import type { Problem } from './fields'
import { type Column, columns, required } from './row'
import { type Sheet, UnreadableFile } from './sheet'

type Parsed = { record: string[]; info: { lines: number } }

/** The rows of a CSV with a header; columns that are not ours are named and left alone. */
export function readCsv(text: string): Sheet {
  const [head, ...body] = records(text)
  if (!head)
    throw new UnreadableFile('is empty; its first line must name the columns, as in probability,outcome')
  const names = head.record.map((name) => name.trim().toLowerCase())
  checkHeader(names)
  const problems: Problem[] = []
  const rows: RawRow[] = []
  for (const { record, info } of body) {
    const line = info.lines - record.join('').split('\n').length + 1
    if (record.length === names.length) {
      const values = Object.fromEntries(names.map((name, index) => [name, record[index]]))
      rows.push({ line, name: `line ${line}`, values })
    } else {
      const why = `has ${counted(record.length, 'field')}, and the header names ${names.length}`
      problems.push({ line, field: 'row', value: record.join(','), why })
    }
  }
  return { rows, problems, ignored: names.filter((name) => !columns.includes(name as Column)) }
}

function records(text: string): Parsed[] {
  try {
    return parse(text, { info: true, relaxColumnCount: true, skipEmptyLines: true }) as unknown as Parsed[]
  } catch (error) {
    if (error instanceof CsvError) throw new UnreadableFile(`is not CSV: ${error.message}`)
    throw error
  }
}

function checkHeader(names: readonly string[]): void {
  for (const name of required) {
    if (names.includes(name)) continue
    throw new UnreadableFile(`has no column “${name}” in line 1, which reads “${names.join(',')}”`)
  }
  const twice = names.find((name, index) => columns.includes(name as Column) && names.indexOf(name) !== index)
  if (twice) throw new UnreadableFile(`names the column “${twice}” twice in line 1`)
}
