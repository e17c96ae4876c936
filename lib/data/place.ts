import type { Span } from '@/lib/db/schema/quotes'

/** Places in a source's text, counted from the start of a quote instead. */
export function spansWithin(spans: readonly Span[], startUnit: number): Span[] {
  return spans.map(({ text, start, end }) => ({ text, start: start - startUnit, end: end - startUnit }))
}
