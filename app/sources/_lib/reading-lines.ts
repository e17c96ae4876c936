import type { Span } from '@/lib/core/quote'
import { turnOf } from './turns'

/** Whether marked words are on record, are to be reviewed, or were found to be no prediction. */
export type PlaceState = 'recorded' | 'open' | 'rejected'

/** What the reading view knows of marked words: their place, and that of their hedges, in units of the whole text. */
export type TextPlace = Span & { id: string; number: number; state: PlaceState; hedges: readonly Span[] }

/** A stretch of a line in which nothing changes: it is drawn as one element that knows where it starts. */
export type ReadingPiece = {
  start: number
  text: string
  /** The name that opens a turn. */
  isName: boolean
  isHedge: boolean
  isPicked: boolean
  /** The places that it is part of, and the numbers of those that end with it. */
  places: readonly TextPlace[]
  ending: readonly number[]
}

/** A line of the text without its line end; `gap` counts the empty lines before it. */
export type ReadingLine = Span & { gap: number }

/** The lines of a text. What lies between two of them is a line end, or lines of nothing but space. */
export function readingLines(text: string): ReadingLine[] {
  const lines: ReadingLine[] = []
  let gap = 0
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/gu)) {
    const line = match[1] ?? ''
    if (/\S/u.test(line)) {
      lines.push({ start: match.index, end: match.index + line.length, gap: lines.length > 0 ? gap : 0 })
      gap = 0
    } else if (match[0] !== '') gap += 1
  }
  return lines
}

/** A line cut wherever a place, a hedge, a name or the selection begins or ends; together the pieces give the line. */
export function readingPieces(
  text: string,
  line: Span,
  places: readonly TextPlace[],
  picked: Span | null,
): ReadingPiece[] {
  const here = places.filter((place) => place.start < line.end && line.start < place.end)
  const name = turnOf(text.slice(line.start, line.end))
  const nameEnd = line.start + (name?.length ?? 0)
  const edges = [
    line.start,
    line.end,
    nameEnd,
    ...[...here, ...here.flatMap(({ hedges }) => hedges), ...(picked ? [picked] : [])].flatMap(
      ({ start, end }) => [start, end],
    ),
  ].filter((unit) => line.start <= unit && unit <= line.end)
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? line.start
    const holds = (span: Span) => span.start <= start && end <= span.end
    return {
      start,
      text: text.slice(start, end),
      isName: end <= nameEnd,
      isHedge: here.some(({ hedges }) => hedges.some(holds)),
      isPicked: picked !== null && holds(picked),
      places: here.filter(holds),
      ending: here.filter((place) => place.end === end).map(({ number }) => number),
    }
  })
}
