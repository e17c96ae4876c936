import type { Candidate } from '@/lib/core/drawing/candidate'
import type { PlacedWords } from '@/lib/core/quote'

/** What a check finds wrong in one row: where in it, and how, as a sentence. */
export type RowFault = { place: string; message: string }

export type PlacedQuote = {
  text: string
  startUnit: number
  endUnit: number
  prefix: string
  suffix: string
  hedges: readonly PlacedWords[]
  context: PlacedWords | null
}

/** What of a quote does not stand at its place in the text of its source. Places are UTF-16 units of that text. */
export function quoteFaults(text: string, quote: PlacedQuote): RowFault[] {
  const { startUnit, endUnit } = quote
  const { faults, check } = checkAgainst(text)
  check('text', quote.text, startUnit, endUnit)
  check('prefix', quote.prefix, Math.max(0, startUnit - quote.prefix.length), startUnit)
  check('suffix', quote.suffix, endUnit, endUnit + quote.suffix.length)
  quote.hedges.forEach((hedge, at) => {
    check(`hedges ${at + 1}`, hedge.text, hedge.start, hedge.end)
    if (hedge.start < startUnit || hedge.end > endUnit) {
      const place = `hedges ${at + 1}, ${hedge.start} to ${hedge.end}`
      faults.push({ place, message: 'The hedge does not lie inside the quote.' })
    }
  })
  const { context } = quote
  if (context) check('context', context.text, context.start, context.end)
  return faults
}

/** What was claimed of a drawn candidate and does not stand at its place in the text. */
export function candidateFaults(text: string, { start, end, quote, ...claims }: Candidate): RowFault[] {
  const { faults, check } = checkAgainst(text)
  check('drawn quote', quote, start, end)
  for (const name of ['speakerWords', 'hedge', 'deadline', 'condition', 'context'] as const) {
    const words = claims[name]
    if (words) check(`drawn ${name}`, words.text, words.start, words.end)
  }
  return faults
}

function checkAgainst(text: string) {
  const faults: RowFault[] = []
  const check = (column: string, words: string, start: number, end: number) => {
    if (text.slice(start, end) === words) return
    const place = `${column}, ${start} to ${end}`
    faults.push({ place, message: differing(text.slice(start, end), words, start) })
  }
  return { faults, check }
}

function differing(stands: string, words: string, start: number): string {
  if (stands === '') return 'The text of the source ends before these words.'
  let at = 0
  while (at < words.length && words[at] === stands[at]) at += 1
  return `The source has other words there, from unit ${start + at} on.`
}
