import type { Span } from './quote'

/** A text with the places of the words that were looked for. */
export type FoundWords = { text: string; marks: Span[] }

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/**
 * The words of a search, in small letters, without those that must not occur.
 *
 * @example soughtWords('"the old Donb" -Kyiv') // ['the', 'old', 'donb']
 */
export function soughtWords(query: string): string[] {
  const wanted = query.replace(/(^|\s)-("[^"]*"?|\S+)/gu, ' ')
  return [...new Set(Array.from(wanted.matchAll(word), ([found]) => found.toLowerCase()))]
}

/**
 * Where the words of a search stand in a text: a word that begins like one of them is marked as far as it was
 * typed, one that differs by its ending is marked whole.
 *
 * @example foundIn('The old Donbas', ['donb']) // [{ start: 8, end: 12 }]
 */
export function foundIn(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return []
  return Array.from(text.matchAll(beginningLike(words))).flatMap(({ 0: found, index }) => {
    const units = matchedUnits(found, words)
    return units > 0 ? [{ start: index, end: index + units }] : []
  })
}

/**
 * As much of a text as there is room for, cut between words, where most of the words stand together; the marks move along.
 * Line ends become spaces, so that it stands on one line.
 */
export function excerptAround({ text, marks }: FoundWords, room: number): FoundWords {
  const line = text.replace(/\s/gu, ' ')
  if (line.length <= room) return { text: line, marks }
  const first = fullest({ text: line, marks }, room) ?? { start: 0, end: 0 }
  const start = Math.min(first.start - Math.floor(room / 3), line.length - room)
  const from = first.start < room / 2 ? 0 : wordStart(line, start)
  const to = from + room >= line.length ? line.length : Math.max(wordEnd(line, from + room), first.end)
  const before = from > 0 ? '…' : ''
  const moved = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from + before.length, end: end - from + before.length }))
  return { text: `${before}${line.slice(from, to)}${to < line.length ? '…' : ''}`, marks: moved }
}

/** How many different words of a search a text holds. */
export function countFound({ text, marks }: FoundWords): number {
  return new Set(marks.map(({ start, end }) => text.slice(start, end).toLowerCase())).size
}

/** The mark that the most different ones follow closely: "the" alone is no place to look at. */
function fullest({ text, marks }: FoundWords, room: number): Span | undefined {
  const all = countFound({ text, marks })
  let best: { mark: Span; count: number } | undefined
  let beyond = 0
  for (const [at, mark] of marks.entries()) {
    while ((marks[beyond]?.end ?? Number.POSITIVE_INFINITY) <= mark.start + room / 2) beyond += 1
    const count = countFound({ text, marks: marks.slice(at, Math.max(beyond, at + 1)) })
    if (!best || count > best.count) best = { mark, count }
    if (count === all) break
  }
  return best?.mark
}

/** Words that begin with the first letters of one: a quick sieve for long texts. */
function beginningLike(words: readonly string[]): RegExp {
  const beginnings = words.map((sought) => [...sought].slice(0, sharedLetters).join(''))
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${beginnings.join('|')})[\\p{L}\\p{M}\\p{N}]*`, 'giu')
}

const sharedLetters = 4

function matchedUnits(found: string, words: readonly string[]): number {
  const small = found.toLowerCase()
  const typed = words.filter((sought) => small.startsWith(sought)).map(({ length }) => length)
  if (typed.length > 0) return Math.min(Math.max(...typed), found.length)
  return words.some((sought) => differsByEnding(small, sought)) ? found.length : 0
}

/** Whether two words share what English stemming keeps: four letters or more, then an ending of each. */
function differsByEnding(one: string, other: string): boolean {
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  return shared >= sharedLetters && ending.test(one.slice(shared)) && ending.test(other.slice(shared))
}

const ending = /^([a-z]?(e|es|ed|ing|er|ers)|s|y|ies|ied|ly|al|ion|ions|ation|ations|ment|ments|)$/

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', Math.max(from - 1, 0))
  return space < 0 || space > from + 20 ? whole(text, from) : space + 1
}

function wordEnd(text: string, to: number): number {
  const space = text.lastIndexOf(' ', to)
  return space < Math.max(to - 20, 1) ? whole(text, to) : space
}

/** Never between the halves of a character. */
function whole(text: string, unit: number): number {
  return /[\uDC00-\uDFFF]/.test(text[unit] ?? '') ? unit - 1 : unit
}
