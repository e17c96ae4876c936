import type { Span } from '@/lib/core/quote'

export type Piece = { start: number; text: string; marked: boolean }

/** A text cut at the edges of its marks. Marks may touch, overlap or reach past the end; together they give the text. */
export function markedPieces(text: string, marks: readonly Span[]): Piece[] {
  const cuts = new Set([0, text.length])
  for (const mark of marks) {
    cuts.add(within(mark.start, text.length))
    cuts.add(within(mark.end, text.length))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const pieces: Piece[] = []
  edges.slice(1).forEach((end, index) => {
    const start = edges[index] ?? 0
    const marked = marks.some((mark) => mark.start <= start && end <= mark.end)
    const last = pieces.at(-1)
    if (last && last.marked === marked) last.text += text.slice(start, end)
    else pieces.push({ start, text: text.slice(start, end), marked })
  })
  return pieces
}

function within(unit: number, length: number): number {
  return Math.min(Math.max(unit, 0), length)
}

export type SeenPiece = { start: number; text: string; unseen: UnseenName | null }

export type UnseenName = { short: string; long: string }

/** A text cut at the characters that turn the reading order or take no room; a joiner inside an emoji is part of it. */
export function seenPieces(text: string): SeenPiece[] {
  const pieces: SeenPiece[] = []
  let start = 0
  for (const match of text.matchAll(unseen)) {
    const name = unseenNames[match[0]] ?? codePointName(match[0])
    if (match.index > start) pieces.push({ start, text: text.slice(start, match.index), unseen: null })
    pieces.push({ start: match.index, text: match[0], unseen: name })
    start = match.index + match[0].length
  }
  if (start < text.length) pieces.push({ start, text: text.slice(start), unseen: null })
  return pieces
}

/** Bidi controls, zero-width characters, the soft hyphen and control characters other than tab and line ends. */
const unseen =
  /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|[\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|(?![\t\n\r])[\p{Cc}]|[\u{E0000}-\u{E007F}]/gu

const unseenNames: Record<string, UnseenName> = {
  '\u00AD': { short: 'SHY', long: 'soft hyphen' },
  '\u200B': { short: 'ZWSP', long: 'zero-width space' },
  '\u200C': { short: 'ZWNJ', long: 'zero-width non-joiner' },
  '\u200D': { short: 'ZWJ', long: 'zero-width joiner' },
  '\u200E': { short: 'LRM', long: 'left-to-right mark' },
  '\u200F': { short: 'RLM', long: 'right-to-left mark' },
  '\u202A': { short: 'LRE', long: 'left-to-right embedding' },
  '\u202B': { short: 'RLE', long: 'right-to-left embedding' },
  '\u202C': { short: 'PDF', long: 'end of embedding' },
  '\u202D': { short: 'LRO', long: 'left-to-right override' },
  '\u202E': { short: 'RLO', long: 'right-to-left override' },
  '\u2060': { short: 'WJ', long: 'word joiner' },
  '\u2066': { short: 'LRI', long: 'left-to-right isolate' },
  '\u2067': { short: 'RLI', long: 'right-to-left isolate' },
  '\u2068': { short: 'FSI', long: 'first strong isolate' },
  '\u2069': { short: 'PDI', long: 'end of isolate' },
  '\uFEFF': { short: 'BOM', long: 'byte order mark' },
}

function codePointName(character: string): UnseenName {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return { short: `U+${code}`, long: `unseen character U+${code}` }
}
