import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type CalendarDate, dayOf, isCalendarDate } from '@/lib/core/calendar'
import { drawPredictions, engineVersion } from '@/lib/core/drawing/draw-predictions'
import type { Notice } from '@/lib/core/drawing/notices'
import { clock } from '@/lib/validation/env'
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
  const given = values.published ?? null
  if (given !== null && !isCalendarDate(given)) {
    throw new UsageError(`--published “${given}” is no day, such as 2022-06-07.`)
  }
  const text = await textOf(name)
  if (text === null) return refuse(`${name} cannot be read as UTF-8 text.`, values.json)
  const scale = values.scale === undefined ? {} : { scale: values.scale }
  const { publishedOn, asks } = dayItAppeared(given)
  const drawing = drawPredictions(text, { publishedOn, speakers: [], ...scale })
  const { candidates } = drawing
  const notices = asks
    ? [asks, ...drawing.notices.filter(({ kind }) => kind !== 'needs-publication')]
    : drawing.notices
  const ranked = candidates.toSorted((a, b) => b.score - a.score)
  if (values.json) console.log(JSON.stringify({ engineVersion, notices, candidates: ranked }, null, 2))
  else {
    for (const { says } of notices) console.error(says)
    console.log(drawnTable(ranked))
  }
  return 0
}

/** Where the day comes first. */
const firstZone = 'Pacific/Kiritimati'

/** The day that dates count from: one that has not come anywhere yet is asked about, and relative dates wait for it. */
function dayItAppeared(given: CalendarDate | null): {
  publishedOn: CalendarDate | null
  asks: Notice | null
} {
  if (given === null || given <= dayOf(clock().getTime(), firstZone))
    return { publishedOn: given, asks: null }
  const says = `The day of publication, ${given}, lies in the future. Dates such as “next year” wait for the right one.`
  return { publishedOn: null, asks: { kind: 'future-publication', says } }
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
