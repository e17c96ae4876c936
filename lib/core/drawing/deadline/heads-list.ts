import { type Span, spanOf } from '@/lib/core/drawing/span'

const item = /^[^\S\n]*(?:\d{1,3}[.)]|[-*•–—])[^\S\n]+\S/
const mostParagraphs = 2
const mostLines = 60
const farthest = 6000
/** Letters of a line that may still be a heading within the list. */
const longestHeading = 60

/**
 * The words that head a list, of which a place in the text is an item: the last paragraphs of prose above it, over other
 * items, short headings and blank lines. Null of a place in no list.
 */
export function headOfList(text: string, place: number): Span | null {
  let start = text.lastIndexOf('\n', place - 1) + 1
  if (!item.test(text.slice(start, start + 80))) return null
  let [last, paragraphs] = [0, 0]
  for (let count = 0; count < mostLines && start > 0 && place - start < farthest; count++) {
    const end = start - 1
    start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end).trim()
    const isHeading = line.length < longestHeading && !/[.:]$/.test(line)
    if (item.test(text.slice(start, start + 80)) || isHeading) {
      if (paragraphs > 0 && line !== '') break
      continue
    }
    if (paragraphs === 0) last = end
    paragraphs += 1
    if (paragraphs === mostParagraphs) break
  }
  return paragraphs === 0 ? null : spanOf(text, Math.max(0, start), last)
}
