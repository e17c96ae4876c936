import { fuzzyPlaces, withoutOverlap } from './fuzzy-places'
import { nearestInContext } from './in-context'
import { type Run, runsBetween } from './runs-between'

type Place = { start: number; end: number }

/** A quote as it is kept: its words, where they stood, and some of what stood around them. */
export type Quoted = Place & { text: string; prefix: string; suffix: string }

/**
 * Where a quote stands in a text that may have changed: in the same place, in another, nearly (`runs` says what is
 * different), or nowhere. `others` counts further places that hold the words as well.
 */
export type Anchor =
  | ({ verdict: 'exact' } & Place)
  | ({ verdict: 'moved'; others: number } & Place)
  | ({ verdict: 'fuzzy'; text: string; runs: Run[]; others: number } & Place)
  | { verdict: 'lost' }

/**
 * Finds a quote again in a text that may have changed since. It moves nothing: what comes of a verdict is for a person
 * to say. Of several places, the one whose surroundings agree most with those of the quote, then the nearest.
 *
 * Places are in UTF-16 units, end exclusive. Nothing is normalised: other line ends or other quotation marks within
 * the words are a difference, and shown.
 *
 * @example anchorQuote('So it is. It will rain.', { text: 'It will rain.', start: 0, end: 13, prefix: '', suffix: '' })
 * // { verdict: 'moved', start: 10, end: 23, others: 0 }
 */
export function anchorQuote(text: string, quote: Quoted): Anchor {
  const { start, end } = quote
  if (quote.text === '') return { verdict: 'lost' }
  if (text.slice(start, end) === quote.text) return { verdict: 'exact', start, end }
  const same = placesOf(text, quote.text)
  const moved = nearestInContext(text, same, quote)
  if (moved) return { verdict: 'moved', ...moved, others: same.length - 1 }
  const alike = fuzzyPlaces(text, quote.text)
  const found = nearestInContext(text, alike, quote)
  if (!found) return { verdict: 'lost' }
  const words = text.slice(found.start, found.end)
  const runs = runsBetween(quote.text, words)
  return { verdict: 'fuzzy', ...found, text: words, runs, others: withoutOverlap(alike).length - 1 }
}

/** Where words stand in a text, none over another. */
function placesOf(text: string, words: string): Place[] {
  const places: Place[] = []
  let at = text.indexOf(words)
  while (at >= 0) {
    places.push({ start: at, end: at + words.length })
    at = text.indexOf(words, at + words.length)
  }
  return places
}
