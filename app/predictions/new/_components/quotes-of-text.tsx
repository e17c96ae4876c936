'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { SeenText } from '@/app/_components/marked-text'
import { QuoteSnippet } from '@/app/_components/quote'
import { EmptyState } from '@/app/_components/ui/empty-state'
import { voiceWords } from '@/app/_components/voice-words'
import { canPredict } from '@/lib/core/quote'
import { counted } from '@/lib/format'
import { sourceQueries } from '@/lib/queries/sources'

const mostShown = 8

/** The quotes of a text that can carry a prediction, those that carry none yet first; each opens in the reading view. */
export function QuotesOfText({ workspaceId, sourceId }: { workspaceId: string; sourceId: string }) {
  const { data: quotes } = useSuspenseQuery(sourceQueries.quotes(workspaceId, sourceId))
  const predicting = quotes.filter(({ kind }) => canPredict(kind))
  if (predicting.length === 0) {
    return (
      <EmptyState>
        No words that predict something are quoted from it yet. Open it and select some.
      </EmptyState>
    )
  }
  const shown = predicting
    .toSorted((a, b) => a.predictions.length - b.predictions.length || a.start - b.start)
    .slice(0, mostShown)
  return (
    <>
      <ul>
        {shown.map((quote) => (
          <li key={quote.id} className="border-line border-b py-2.5">
            <Link
              href={`/sources/${sourceId}?quote=${quote.id}`}
              className="block no-underline hover:bg-sunken"
            >
              <QuoteSnippet quote={quote} className="truncate" />
              <span className="text-ink-3 text-small">
                <SeenText text={quote.speaker.name} />, {voiceWords(quote.voice)},{' '}
                {quote.predictions.length > 0
                  ? counted(quote.predictions.length, 'prediction')
                  : 'no prediction yet'}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {predicting.length > shown.length ? (
        <p className="text-ink-3 text-small">
          {shown.length} of {counted(predicting.length, 'quote')}. The rest stand in the text.
        </p>
      ) : null}
    </>
  )
}
