import { marginWords } from '@/app/sources/[id]/_components/quote-words'
import type { PlacedCandidate } from '@/lib/data/candidates'
import type { PlacedQuote } from '@/lib/data/source-page'
import { percent } from '@/lib/format'
import { shortDue } from './short-due'
import type { TextPlace } from './reading-lines'

/** A place with what it stands for: a quote on record, or words that may become one. */
export type Place = TextPlace & { margin: string } & (
    | { quote: PlacedQuote; candidate: null }
    | { quote: null; candidate: PlacedCandidate }
  )

/** What is marked in a text, numbered in its order: quotes on record, and candidates that are none yet. */
export function placesOf(quotes: readonly PlacedQuote[], candidates: readonly PlacedCandidate[]): Place[] {
  const places = [...quotes.map(placeOfQuote), ...candidates.flatMap(placeOfCandidate)]
  return places
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map((place, index) => ({ ...place, number: index + 1 }))
}

function placeOfQuote(quote: PlacedQuote): Place {
  const { id, start, end, hedges } = quote
  return {
    id,
    start,
    end,
    hedges,
    number: 0,
    state: 'recorded',
    margin: marginWords(quote),
    quote,
    candidate: null,
  }
}

function placeOfCandidate(candidate: PlacedCandidate): Place[] {
  const { id, start, end, drawn, state } = candidate
  if (state === 'accepted') return []
  const hedges = state === 'open' && drawn?.hedge ? [drawn.hedge] : []
  return [
    { id, start, end, hedges, number: 0, state, margin: candidateMargin(candidate), quote: null, candidate },
  ]
}

/** @example '40% by end of Nov 2022' */
function candidateMargin({ drawn, state }: PlacedCandidate): string {
  if (state === 'rejected') return 'rejected'
  if (!drawn) return 'to review'
  const { probability, deadline } = drawn
  const chance = probability ? percent(probability.p) : 'no chance read'
  return deadline?.latest ? `${chance} by ${shortDue(deadline.latest)}` : chance
}
