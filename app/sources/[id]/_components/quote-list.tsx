'use client'

import { QuoteSnippet } from '@/app/_components/quote'
import type { PlacedQuote } from '@/lib/data/source-page'
import { counted } from '@/lib/format'
import { marginWords } from './quote-words'

type Props = { quotes: readonly PlacedQuote[]; onOpen: (id: string) => void }

/** The quotes in the order of the text. */
export function QuoteList({ quotes, onOpen }: Props) {
  const drawn = quotes.flatMap(({ predictions }) => predictions).length
  if (quotes.length === 0) {
    return (
      <p className="mt-8 border-ink border-t-2 pt-3 text-ink-2">
        No words are quoted yet. Find a sentence that says what will happen, and select it.
      </p>
    )
  }
  return (
    <section className="mt-8 border-ink border-t-2 pt-2.5">
      <h2 className="font-semibold text-title">
        {counted(quotes.length, 'quote')}, {counted(drawn, 'prediction')}
      </h2>
      <ol>
        {quotes.map((quote, index) => (
          <li key={quote.id} className="border-line border-b">
            <button
              type="button"
              onClick={() => onOpen(quote.id)}
              className="grid w-full grid-cols-[26px_minmax(0,1fr)_auto] items-baseline gap-2 py-[9px] text-left hover:bg-sunken"
            >
              <span className="text-ink-3">{index + 1}</span>
              <QuoteSnippet quote={quote} className="line-clamp-2" />
              <span className="text-right text-ink-2 text-small">{marginWords(quote)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
