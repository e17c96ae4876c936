import { parseArgs } from 'node:util'
import { emptyDatabase } from '../helpers/database'
import { testContext } from '../helpers/context'
import { benchDrawing } from './drawing'
import { fastestByClock, fastestByProcessor } from './fastest'
import { openHome } from './home'
import { readsOf, summaryOf } from './reads'
import { insertRecord } from './record'
import { benchScores } from './scores'

/**
 * `npm run bench`: how long reads take, as multiples of one small question to the same database in the same run, so
 * that the machine's speed cancels; the last column says how they grow. `--large` adds 10,000 predictions,
 * `--postgres` measures on a PostgreSQL server instead of the embedded engine. Processor time where all the work is
 * in this process, so that whatever else runs hardly shows; the clock's with a server. Then what scores of millions
 * cost, and what it costs to draw predictions out of texts; `--scores` or `--drawing` measures that alone.
 */
const { values: flags } = parseArgs({
  options: {
    large: { type: 'boolean' },
    postgres: { type: 'boolean' },
    scores: { type: 'boolean' },
    drawing: { type: 'boolean' },
  },
})
const time = flags.postgres ? fastestByClock : fastestByProcessor
const isPart = flags.scores || flags.drawing
if (!isPart) await benchReads(flags.large ? [200, 2_000, 10_000] : [200, 2_000])
if (flags.scores || !isPart) await benchScores()
if (flags.drawing || !isPart) await benchDrawing()

async function benchReads(sizes: number[]): Promise<void> {
  const home = await openHome(flags.postgres ?? false)
  try {
    const unit = await time(() => home.sql`select 1`, 200)
    console.log(`One unit is a question to the database: ${unit.toFixed(2)} ms here.\n`)
    const columns: Record<string, number>[] = []
    for (const size of sizes) {
      const context = await testContext()
      await insertRecord(context, size)
      await home.sql`analyze`
      columns.push(await timesOf(await readsOf(context)))
      await emptyDatabase()
    }
    printTable('predictions', sizes, columns, unit)
    const rows = [500, 20_000]
    const summaries = []
    for (const size of rows) summaries.push(await timesOf({ 'all figures': summaryOf(size) }))
    printTable('rows of a file', rows, summaries, unit)
  } finally {
    await home.close()
  }
}

async function timesOf(reads: Record<string, () => Promise<unknown>>): Promise<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const [name, read] of Object.entries(reads)) times[name] = await time(read, 5)
  return times
}

function printTable(of: string, heads: number[], columns: Record<string, number>[], unit: number): void {
  const [first = {}, last = first] = [columns[0], columns.at(-1)]
  const line = (name: string, cells: string[]) =>
    name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join('')
  console.log(line(of, [...heads.map(String), 'growth']))
  for (const name of Object.keys(first)) {
    const growth = `× ${((last[name] ?? 0) / (first[name] ?? 1)).toFixed(1)}`
    console.log(line(name, [...columns.map((column) => ((column[name] ?? 0) / unit).toFixed(0)), growth]))
  }
  console.log('')
}
