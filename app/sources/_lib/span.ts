import type { Span } from '@/lib/core/quote'

/**
 * A selection as it is kept: without the space around it, and with no character cut in half.
 *
 * @returns null where nothing but space was selected
 * @example tidySpan('He said “no”. ', { start: 7, end: 14 }) // { start: 8, end: 13 }
 */
export function tidySpan(text: string, { start, end }: Span): Span | null {
  const from = isLowHalf(text, start) && isHighHalf(text, start - 1) ? start - 1 : start
  const to = isHighHalf(text, end - 1) && isLowHalf(text, end) ? end + 1 : end
  const words = text.slice(from, to)
  const first = words.search(/\S/u)
  if (first < 0) return null
  return { start: from + first, end: from + words.trimEnd().length }
}

/** A span with one end moved by a word; it keeps at least one. */
export function moveEnd(text: string, span: Span, end: 'start' | 'end', direction: 1 | -1): Span {
  const words = wordEdges(text, span)
  const moved = { ...span, [end]: nextEdge(words, span, end, direction) }
  return moved.start < moved.end ? moved : span
}

const reach = 400

/** Where words begin and end near a span. */
function wordEdges(text: string, { start, end }: Span): Span[] {
  const from = Math.max(0, start - reach)
  return [...text.slice(from, end + reach).matchAll(/\S+/gu)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }))
}

function nextEdge(words: readonly Span[], span: Span, end: 'start' | 'end', direction: 1 | -1): number {
  const here = span[end]
  const edges = words.map((word) => word[end])
  const found = direction > 0 ? edges.find((edge) => edge > here) : edges.findLast((edge) => edge < here)
  return found ?? here
}

function isHighHalf(text: string, unit: number): boolean {
  return /^[\uD800-\uDBFF]/.test(text.charAt(unit))
}

function isLowHalf(text: string, unit: number): boolean {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(unit))
}
