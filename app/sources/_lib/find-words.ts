import type { Span } from '@/lib/core/quote'

/** A text made ready to be searched: how it reads without the niceties of type, and where each unit of that lies. */
export type Folded = { text: string; starts: Uint32Array; ends: Uint32Array }

const alike: Record<string, string> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
}

/** Folds what a keyboard does not type: curly quotes, dashes, capitals, kinds of space, characters of no width. */
export function foldText(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  const pieces: string[] = []
  let unit = 0
  let isAfterSpace = false
  for (const character of text) {
    const isSpace = /\s/u.test(character)
    const plain = isSpace ? (isAfterSpace ? '' : ' ') : foldCharacter(character)
    for (let index = 0; index < plain.length; index++) {
      starts.push(unit)
      ends.push(unit + character.length)
    }
    if (plain !== '') isAfterSpace = isSpace
    pieces.push(plain)
    unit += character.length
  }
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/**
 * Where words stand in a text, as they were typed or nearly: curly or straight, with any space between them.
 *
 * @returns exact places in units of the text, in order, at most `limit`
 * @example findWords(foldText('But that’s not coming soon.'), "that's not") // [{ start: 4, end: 14 }]
 */
export function findWords(folded: Folded, typed: string, limit = 200): Span[] {
  const wanted = foldText(typed).text.trim()
  if (wanted === '') return []
  const places: Span[] = []
  let from = folded.text.indexOf(wanted)
  while (from >= 0 && places.length < limit) {
    const next = from + wanted.length
    places.push({ start: folded.starts[from] ?? 0, end: folded.ends[next - 1] ?? 0 })
    from = folded.text.indexOf(wanted, next)
  }
  return places
}

function foldCharacter(character: string): string {
  if (/[\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(character)) return ''
  return alike[character] ?? character.toLowerCase()
}
