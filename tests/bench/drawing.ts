import { drawPredictions } from '@/lib/core/drawing/draw-predictions'
import { goldDocuments } from '../gold/documents'
import { fastestByProcessor } from './fastest'

/**
 * What it costs to draw predictions out of texts of three sizes, as multiples of one pass of Intl.Segmenter over the
 * sentences of the middle one; and how that grows from size to size, where n log n would be × 12.5 and × 12.
 */
export async function benchDrawing(): Promise<void> {
  const unit = await fastestByProcessor(async () => countSentences(proseOf(100_000)), 10)
  console.log(
    `One unit is a pass of Intl.Segmenter over 100,000 units of text: ${unit.toFixed(0)} ms here.\n`,
  )
  console.log(line('predictions drawn from', ['units', 'growth']))
  let before: number | null = null
  for (const size of [10_000, 100_000, 1_000_000]) {
    const text = proseOf(size)
    const drawn = await fastestByProcessor(
      async () => drawPredictions(text, options),
      size > 100_000 ? 3 : 10,
    )
    const growth = before === null ? '' : `× ${(drawn / before).toFixed(1)}`
    console.log(
      line(`${size.toLocaleString('en')} units of text`, [`× ${(drawn / unit).toFixed(2)}`, growth]),
    )
    before = drawn
  }
}

const options = { publishedOn: '2026-01-05', speakers: [] }

/** The texts of the gold set one after another, again and again. */
function proseOf(size: number): string {
  const all = goldDocuments()
    .map(({ text }) => text)
    .join('\n\n')
  return all.repeat(Math.ceil(size / all.length)).slice(0, size)
}

function countSentences(text: string): number {
  let count = 0
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text))
    count += Number(segment.length > 0)
  return count
}

function line(name: string, cells: string[]): string {
  return name.padEnd(30) + cells.map((cell) => cell.padStart(10)).join('')
}
