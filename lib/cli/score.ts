import path from 'node:path'
import { parseArgs } from 'node:util'
import { fromMillionths, toMillionths } from '@/lib/core/probability'
import { tallyBrierScore } from '@/lib/core/scoring/brier'
import { tallyFigures } from '@/lib/core/scoring/figures'
import { type JsonScore, toJsonScore } from '@/lib/core/scoring/json-score'
import { tallyLogScore } from '@/lib/core/scoring/log'
import { resampledFigures } from '@/lib/core/scoring/resampled'
import { tallyVotes } from '@/lib/core/scoring/tally'
import { counted } from '@/lib/format'
import type { Entry } from './forecast-file/entry'
import type { Problem } from './forecast-file/fields'
import { type ForecastFile, readForecastFile } from './forecast-file/read'
import { UnreadableFile } from './forecast-file/sheet'
import { eachTable, summaryTable } from './score-table'
import { startFolder, UsageError } from './verb'

/** The scores of one row or question. */
export type EntryScore = Omit<Entry, 'votes'> & { brier: number | null; log: JsonScore | null }

const options = {
  json: { type: 'boolean', default: false },
  each: { type: 'boolean', default: false },
  'skip-bad': { type: 'boolean', default: false },
} as const

/** Scores a file of forecasts with their outcomes, wholly or not at all. */
export async function score(words: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
  const [name, ...more] = positionals
  if (!name || more.length > 0) throw new UsageError('score takes one file.')
  try {
    const file = await readForecastFile(path.resolve(startFolder(), name))
    if (file.problems.length > 0 && !values['skip-bad']) return refuse(name, file.problems, values.json)
    tell(name, file)
    print(name, file, values)
    return 0
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const message = `${name} ${error.message}.`
    if (values.json) console.log(JSON.stringify({ error: message, problems: [] }, null, 2))
    else console.error(message)
    return 1
  }
}

/** A file with a bad row is not scored by half: every bad row is named, and nothing else is said. */
function refuse(name: string, problems: readonly Problem[], json: boolean): number {
  const message = `${name}: ${counted(problems.length, 'problem')}, so nothing was scored.`
  if (json) {
    console.log(JSON.stringify({ error: message, problems }, null, 2))
    return 1
  }
  for (const problem of problems) console.error(lineOf(name, problem))
  console.error(`${message} Put ${problems.length === 1 ? 'it' : 'them'} right, or pass --skip-bad.`)
  return 1
}

/** What the person should know about the file, beside the figures. */
function tell(name: string, { problems, bad, ignored, excluded, entries }: ForecastFile): void {
  for (const problem of problems) console.error(lineOf(name, problem))
  if (bad > 0) console.error(`${name}: ${counted(bad, 'bad row')} left out.`)
  for (const { id, why } of excluded) console.error(`${name}: “${id}” has no score. ${why}.`)
  if (ignored.length > 0) console.error(`${name}: these columns were not used: ${ignored.join(', ')}.`)
  const fine = entries
    .flatMap((entry) => entry.stretches)
    .filter(({ probability }) => fromMillionths(toMillionths(probability)) !== probability).length
  if (fine > 0)
    console.error(
      `${name}: ${counted(fine, 'chance')} with more than six decimals, rounded to the millionth.`,
    )
}

function lineOf(name: string, { line, field, value, why }: Problem): string {
  return `${name}, line ${line}: ${field} “${value}” ${why}.`
}

function print(
  name: string,
  { entries, excluded, bad }: ForecastFile,
  wanted: { json: boolean; each: boolean },
): void {
  const votes = entries.flatMap((entry) => entry.votes)
  const figures = tallyFigures(tallyVotes(votes))
  const resampled = resampledFigures(votes)
  const each = wanted.each ? entries.map(scoreOf) : undefined
  if (wanted.json) {
    console.log(JSON.stringify({ ...figures, excluded, skipped: bad, each, resampled }, null, 2))
    return
  }
  console.log(summaryTable(name, figures, resampled))
  if (each) console.log(`\n${eachTable(each)}`)
}

function scoreOf({ votes, ...entry }: Entry): EntryScore {
  const tally = tallyVotes(votes)
  const log = tallyLogScore(tally)
  return {
    ...entry,
    brier: tallyBrierScore(tally)?.mean ?? null,
    log: log === null ? null : toJsonScore(log),
  }
}
