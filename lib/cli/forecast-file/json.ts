import type { RawRow } from './entry'
import type { Problem } from './fields'
import { questionKeys } from './question'
import { columns } from './row'
import { type Sheet, UnreadableFile } from './sheet'

const known = new Set<string>([...columns, ...questionKeys])

/** The entries of a JSON list of objects: a forecast with the columns as keys, or a question with its forecasts. */
export function readJson(text: string): Sheet {
  const content = parse(text)
  const list = isObject(content) && isEntry(content) ? [content] : content
  if (!Array.isArray(list))
    throw new UnreadableFile('must hold a list, as in [{"probability": 0.7, "outcome": 1}]')
  const lines = linesOfEntries(text)
  const problems: Problem[] = []
  const rows: RawRow[] = []
  for (const [index, entry] of list.entries()) {
    const line = lines[index] ?? 1
    if (isObject(entry)) rows.push({ line, name: `entry ${index + 1}`, values: entry })
    else problems.push({ line, field: 'entry', value: JSON.stringify(entry), why: 'is no object' })
  }
  const keys = new Set(rows.flatMap((row) => Object.keys(row.values)))
  return { rows, problems, ignored: [...keys].filter((key) => !known.has(key)) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const place = /position (\d+)/.exec(said)?.[1]
    const line = place ? ` in line ${lineAt(text, Number(place))}` : ''
    throw new UnreadableFile(`is not JSON${line}: ${said.replaceAll(/\s+/g, ' ')}`)
  }
}

/** The line at which each entry of the outermost list begins; the text is JSON already. */
function linesOfEntries(text: string): number[] {
  const lines: number[] = []
  let depth = 0
  let line = 1
  let isExpecting = false
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},]+/g)) {
    if (token === '\n') {
      line += 1
      continue
    }
    if (depth === 1 && isExpecting && token !== ']') lines.push(line)
    if (token === '[' || token === '{') depth += 1
    if (token === ']' || token === '}') depth -= 1
    isExpecting = depth === 1 && (token === ',' || (token === '[' && lines.length === 0))
  }
  return lines
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** One entry may stand without its list. */
function isEntry(value: Record<string, unknown>): boolean {
  return 'probability' in value || 'forecasts' in value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
