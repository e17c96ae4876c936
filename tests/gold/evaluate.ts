import { writeFileSync } from 'node:fs'
import { goldDocuments } from './documents'
import { fitModel } from './fit'
import { markedTexts } from './marked'
import { examplesOf, readingsLeftOut, readingsOf } from './readings'
import { type GoldScore, scoreReadings } from './score'
import { bestThreshold, fitsLeftOut } from './threshold'

/**
 * How well the engine reads the marked texts: `npm run -s evaluate [-- FOLDER] [--json] [--fit]`. Beside the figures of
 * the weights that ship stand those of weights fitted without the text they are measured on. With a FOLDER of other
 * texts, only the first. `--fit` fits the weights that ship anew.
 */
const words = process.argv.slice(2)
const folder = words.find((word) => !word.startsWith('--'))
const documents = goldDocuments(folder)

if (words.includes('--fit')) {
  const examples = examplesOf([...documents, ...markedTexts()])
  const model = { ...fitModel(examples), threshold: bestThreshold([...fitsLeftOut(examples).values()]) }
  writeFileSync('lib/core/drawing/rank/weights.json', `${JSON.stringify(model, null, 2)}\n`)
  console.log(
    `${Object.keys(model.weights).length} weights fitted on ${new Set(examples.map((each) => each.document)).size} texts, shown from ${model.threshold}.`,
  )
} else {
  const shipped = scoreReadings(readingsOf(documents))
  const leftOut = folder === undefined ? scoreReadings(readingsLeftOut(documents, markedTexts())) : null
  if (words.includes('--json')) console.log(JSON.stringify({ shipped, leftOut }, null, 2))
  else table(shipped, leftOut)
}

function table(shipped: GoldScore, leftOut: GoldScore | null): void {
  console.log(`${''.padEnd(32)} ${'shipped'.padStart(8)}${leftOut ? ' left out' : ''}`)
  for (const line of Object.keys(shipped) as (keyof GoldScore)[]) {
    const figures = leftOut ? [shipped[line], leftOut[line]] : [shipped[line]]
    console.log(line.padEnd(32), figures.map((figure) => shown(figure).padStart(8)).join(' '))
  }
}

function shown(figure: GoldScore[keyof GoldScore]): string {
  if (figure === null) return '–'
  return Number.isInteger(figure) && figure > 1 ? String(figure) : figure.toFixed(3)
}
