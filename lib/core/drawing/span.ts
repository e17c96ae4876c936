import type { PlacedWords } from '@/lib/core/quote'

/** Words of a text with their place: `text.slice(start, end) === span.text`, in UTF-16 units, end exclusive. */
export type Span = PlacedWords

/** @example spanOf('It will rain.', 3, 7) // { start: 3, end: 7, text: 'will' } */
export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, text: text.slice(start, end) }
}

/** A span found in a slice of a text, by its place in the whole. */
export function moved<Placed extends Span>(span: Placed, offset: number): Placed {
  return { ...span, start: span.start + offset, end: span.end + offset }
}
