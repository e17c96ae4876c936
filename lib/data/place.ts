import type { Span } from '@/lib/db/schema/quotes'

/** Places in a source's text, counted from the start of a quote instead. */
export function spansWithin(spans: readonly Span[], startUnit: number): Span[] {
  return spans.map(({ text, start, end }) => ({ text, start: start - startUnit, end: end - startUnit }))
}

/** Units of a text that are shown on either side of a quote. */
const unitsAround = 320

/** The words before and after a place: within its paragraph, whole words, without half a character at a cut. */
export function wordsAround(
  text: string,
  startUnit: number,
  endUnit: number,
): { before: string; after: string } {
  const from = Math.max(0, startUnit - unitsAround)
  const before = text.slice(from, startUnit)
  const after = text.slice(endUnit, endUnit + unitsAround)
  const isCutBefore = from > 0
  const isCutAfter = endUnit + unitsAround < text.length
  return {
    before: lastParagraph(isCutBefore ? before.replace(/^\S*\s/, '…') : before),
    after: firstParagraph(isCutAfter ? after.replace(/\s\S*$/, '…') : after),
  }
}

function lastParagraph(text: string): string {
  return text.split(/\r\n|[\r\n]/).at(-1) ?? ''
}

function firstParagraph(text: string): string {
  return text.split(/\r\n|[\r\n]/)[0] ?? ''
}
