import { type Anchor, anchorQuote } from '@/lib/core/drawing/anchor/anchor'
import type { PlacedWords } from '@/lib/core/quote'
import { counted } from '@/lib/format'

/** A quote and what became of it in another version of its text. */
export type Held<Quote> = { quote: Quote; anchor: Anchor }

/** What tells places with the same words apart, in UTF-16 units. */
const around = 320
const order = ['lost', 'fuzzy', 'moved', 'exact'] as const

/** Every quote of a text, found again in another version of it; what a person should look at comes first. */
export function heldAgainst<Quote extends PlacedWords>(
  text: string,
  changed: string,
  quotes: readonly Quote[],
): Held<Quote>[] {
  return quotes
    .map((quote) => {
      const { start, end } = quote
      const prefix = text.slice(Math.max(0, start - around), start)
      const suffix = text.slice(end, end + around)
      return { quote, anchor: anchorQuote(changed, { text: quote.text, start, end, prefix, suffix }) }
    })
    .toSorted(
      (a, b) =>
        order.indexOf(a.anchor.verdict) - order.indexOf(b.anchor.verdict) || a.quote.start - b.quote.start,
    )
}

/** @example '1 of 3 quotes is gone, 1 reads differently; the others stand in it word for word.' */
export function heldWords(held: readonly Held<unknown>[]): string {
  const number = (verdict: Anchor['verdict']) =>
    held.filter(({ anchor }) => anchor.verdict === verdict).length
  const [lost, fuzzy] = [number('lost'), number('fuzzy')]
  if (lost + fuzzy === 0)
    return held.length === 1
      ? 'The quote stands in it word for word.'
      : `All ${held.length} quotes stand in it word for word.`
  const parts = [
    lost > 0 ? `${lost} ${lost === 1 ? 'is' : 'are'} gone` : null,
    fuzzy > 0 ? `${fuzzy} ${fuzzy === 1 ? 'reads' : 'read'} differently` : null,
  ].filter((part) => part !== null)
  const rest = held.length - lost - fuzzy
  const others =
    rest === 0 ? '' : rest === 1 ? '; 1 stands in it word for word' : `; ${rest} stand in it word for word`
  return `Of ${counted(held.length, 'quote')}, ${parts.join(', ')}${others}.`
}

/** What became of one quote, in words. */
export function verdictWords(anchor: Anchor): string {
  switch (anchor.verdict) {
    case 'exact':
      return 'In the same place'
    case 'moved':
      return `Word for word, in another place${elsewhere(anchor.others)}`
    case 'fuzzy':
      return `Reads differently${elsewhere(anchor.others)}`
    case 'lost':
      return 'No longer in the text'
  }
}

function elsewhere(others: number): string {
  if (others === 0) return ''
  return others === 1 ? ', and in 1 more' : `, and in ${others} more`
}
