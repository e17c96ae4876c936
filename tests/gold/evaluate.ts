import { drawPredictions } from '@/lib/core/drawing/draw-predictions'
import { goldDocuments } from './documents'
import { type GoldScore, scoreReadings } from './score'

/** Prints how well the engine reads the marked texts: `npm run -s evaluate [-- FOLDER] [--json]`. */
const words = process.argv.slice(2)
const documents = goldDocuments(words.find((word) => !word.startsWith('--')))
const score = scoreReadings(
  documents.map((document) => ({
    document,
    candidates: drawPredictions(document.text, { publishedOn: document.published, speakers: [] }).candidates,
  })),
)
if (words.includes('--json')) console.log(JSON.stringify(score, null, 2))
else for (const [line, figure] of Object.entries(score)) console.log(line.padEnd(32), shown(figure))

function shown(figure: GoldScore[keyof GoldScore]): string {
  if (figure === null) return '–'
  return Number.isInteger(figure) && figure > 1 ? String(figure) : figure.toFixed(4)
}
