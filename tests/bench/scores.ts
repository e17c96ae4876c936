import { execFileSync } from 'node:child_process'
import { curvePoints } from '@/lib/core/calibration/isotonic'
import { recalibration } from '@/lib/core/calibration/recalibration'
import { seededRandom } from '@/lib/core/random'
import { columnFigures } from '@/lib/core/scoring/figures'
import { tallyColumns } from '@/lib/core/scoring/tally'
import { columnsOf } from './columns'
import { fastestByProcessor } from './fastest'

const million = 1_000_000

/**
 * What the figures of a million forecasts cost, as multiples of sorting a million doubles in the same run: all from
 * the columns of forecasts to the curve in columns, but for the recalibration fit; the fit; and what it costs beyond
 * to hand out the curve as a list of points. Once in whole percents and once in millionths, where nearly two in three
 * are a chance of their own. Then the most memory that a process takes for ten million.
 */
export async function benchScores(): Promise<void> {
  const random = seededRandom(1)
  const doubles = Float64Array.from({ length: million }, random)
  const sorting = new Float64Array(million)
  const unit = await fastestByProcessor(async () => {
    sorting.set(doubles)
    sorting.sort()
  }, 5)
  console.log(`One unit is a sort of a million doubles: ${unit.toFixed(0)} ms here.\n`)
  console.log(line('a million forecasts', ['distinct', 'figures', 'fit', 'as list']))
  for (const [name, step] of [
    ['in whole percents', 10_000],
    ['in millionths', 1],
  ] as const) {
    const columns = columnsOf(million, step)
    const tally = tallyColumns(columns)
    const figures = await fastestByProcessor(async () => columnFigures(tallyColumns(columns)), 7)
    const { curve } = columnFigures(tally).corp
    const points = await fastestByProcessor(async () => curvePoints(curve), 5)
    const fit = await fastestByProcessor(async () => recalibration(tally), 5)
    console.log(
      line(name, [
        String(tally.millionths.length),
        ratio(figures / unit),
        ratio(fit / unit),
        ratio(points / unit),
      ]),
    )
  }
  const program = ['--import', 'tsx', 'tests/bench/ten-million.ts']
  console.log(`\n${execFileSync(process.execPath, program, { encoding: 'utf8' })}`)
}

function line(name: string, cells: string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join('')
}

function ratio(times: number): string {
  return `× ${times.toFixed(2)}`
}
