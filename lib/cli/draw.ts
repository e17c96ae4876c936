import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { isCalendarDate } from '@/lib/core/calendar'
import { drawPredictions, engineVersion } from '@/lib/core/drawing/draw-predictions'
import { drawnTable } from './drawn-table'
import { startFolder, UsageError } from './verb'

const options = {
  json: { type: 'boolean', default: false },
  published: { type: 'string' },
  scale: { type: 'string' },
} as const

/** Draws what may be predictions out of a text file, the likeliest first. */
export async function draw(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new UsageError('draw takes one file.')
  const publishedOn = values.published ?? null
  if (publishedOn !== null && !isCalendarDate(publishedOn)) {
    throw new UsageError(`--published “${publishedOn}” is no day, such as 2022-06-07.`)
  }
  const text = await textOf(name)
  if (text === null) return refuse(`${name} cannot be read as UTF-8 text.`, values.json)
  const scale = values.scale === undefined ? {} : { scale: values.scale }
  const { candidates, notices } = drawPredictions(text, { publishedOn, speakers: [], ...scale })
  const ranked = candidates.toSorted((a, b) => b.score - a.score)
  if (values.json) console.log(JSON.stringify({ engineVersion, notices, candidates: ranked }, null, 2))
  else {
    for (const { says } of notices) console.error(says)
    console.log(drawnTable(ranked))
  }
  return 0
}

/** The file as it stands, unit for unit; null if it is not there or not UTF-8. */
async function textOf(name: string): Promise<string | null> {
  try {
    const bytes = await readFile(path.resolve(startFolder(), name))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function refuse(message: string, json: boolean): number {
  if (json) console.log(JSON.stringify({ error: message }, null, 2))
  else console.error(message)
  return 1
}
