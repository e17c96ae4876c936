import type { PlacedWords } from '@/lib/core/quote'

/** Places in a source's text, counted from the start of a quote instead. */
export function spansWithin(spans: readonly PlacedWords[], startUnit: number): PlacedWords[] {
  return spans.map(({ text, start, end }) => ({ text, start: start - startUnit, end: end - startUnit }))
}

/** Units of a text that are shown on either side of a quote. */
const unitsAround = 320

/** The words before and after a place, within its paragraph: cut between words, or characters where there is no space. */
export function wordsAround(
  text: string,
  startUnit: number,
  endUnit: number,
): { before: string; after: string } {
  const before = unitsBefore(text, startUnit, unitsAround)
  const after = unitsAfter(text, endUnit, unitsAround)
  const isCutBefore = startUnit > unitsAround
  const isCutAfter = endUnit + unitsAround < text.length
  return {
    before: lastParagraph(isCutBefore ? before.replace(/^(\S*\s)?/, '…') : before),
    after: firstParagraph(isCutAfter ? after.replace(/(\s\S*)?$/, '…') : after),
  }
}

/** So many units of a text before a place, without half a character at the cut. */
export function unitsBefore(text: string, start: number, units: number): string {
  return text.slice(Math.max(0, start - units), start).replace(/^[\uDC00-\uDFFF]/, '')
}

/** So many units of a text from a place on, without half a character at the cut. */
export function unitsAfter(text: string, end: number, units: number): string {
  return text.slice(end, end + units).replace(/[\uD800-\uDBFF]$/, '')
}

function lastParagraph(text: string): string {
  return text.split(/\r\n|[\r\n]/).at(-1) ?? ''
}

function firstParagraph(text: string): string {
  return text.split(/\r\n|[\r\n]/)[0] ?? ''
}
