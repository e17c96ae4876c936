import search from 'approx-string-match'

type Place = { start: number; end: number }

/** Of fewer units nearly every text holds something like it. */
const shortest = 12
/** A quote of which more than a quarter is different says something else. */
const leastSame = 0.75
/** More errors than this are looked for in no quote: it is what the search costs. */
const mostErrors = 256

/**
 * Where a text holds something most like the words, widened to whole words; none where nothing is like enough. Of
 * those that begin together each end is one.
 */
export function fuzzyPlaces(text: string, words: string): Place[] {
  if (words.length < shortest) return []
  const allowed = Math.min(mostErrors, Math.floor(words.length * (1 - leastSame)))
  const places = new Map<string, Place>()
  for (const found of search(text, words, allowed)) {
    const [start, end] = [wordStart(text, found.start), wordEnd(text, found.end)]
    places.set(`${start} ${end}`, { start, end })
  }
  return [...places.values()]
}

function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && isWithinWord(text, start)) start -= 1
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isWithinWord(text, end)) end += 1
  return end
}

/** Whether a place parts a word, or a pair of surrogates. */
function isWithinWord(text: string, at: number): boolean {
  return inWord.test(text.slice(at - 1, at)) && inWord.test(text.slice(at, at + 1))
}

const inWord = /[\p{L}\p{M}\p{N}’'\uD800-\uDFFF]/u

/** The first of those that lie over one another. */
export function withoutOverlap(places: readonly Place[]): Place[] {
  const kept: Place[] = []
  for (const place of places.toSorted((a, b) => a.start - b.start))
    if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place)
  return kept
}
