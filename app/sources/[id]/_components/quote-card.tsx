'use client'

import { X } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { Detail, DetailList } from '@/app/_components/detail-list'
import { MarkedText, SeenText } from '@/app/_components/marked-text'
import { ExactWords } from '@/app/_components/quote'
import { Button } from '@/app/_components/ui/button'
import { voiceWords } from '@/app/_components/voice-words'
import { canPredict } from '@/lib/core/quote'
import type { PlacedQuote } from '@/lib/data/source-page'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { CorrectQuote } from './correct-quote'
import { DrawnPredictions } from './drawn-predictions'
import { FurtherPrediction } from './further-prediction'
import { attributionWords, kindWords } from './quote-words'
import type { ReadSource } from './reading-room'

type Props = {
  quote: PlacedQuote
  number: number
  source: ReadSource
  workspaceId: string
  speakers: readonly SpeakerName[]
  onClose: () => void
}

/** A quote that is open: its words, what is known of them, and what was drawn from them. */
export function QuoteCard({ quote, number, source, workspaceId, speakers, onClose }: Props) {
  const [isAdding, setIsAdding] = useState(false)
  const [isCorrecting, setIsCorrecting] = useState(false)
  const hedges = quote.hedges.map(({ start, end }) => ({
    start: start - quote.start,
    end: end - quote.start,
  }))
  return (
    <div>
      <header className="flex items-start gap-3">
        <h2 className="font-semibold text-title">Quote {number}</h2>
        <Button look="quiet" icon aria-label="Close the quote" className="-mt-1 ml-auto" onClick={onClose}>
          <X aria-hidden="true" />
        </Button>
      </header>
      <blockquote className="mt-2 text-pretty font-quote text-quote">
        “<MarkedText text={quote.text} marks={hedges} />”
      </blockquote>
      <p className="mt-2 text-small">
        <ExactWords start={quote.start} end={quote.end} />
      </p>
      <DetailList>
        <Detail name="Speaker">
          <Link href={`/speakers/${quote.speaker.id}`}>
            <SeenText text={quote.speaker.name} />
          </Link>
          , <SeenText text={voiceWords(quote.voice, source.author)} />
        </Detail>
        <Detail name="Kind">{kindWords[quote.kind]}</Detail>
        <Detail name="Attribution">{attributionWords[quote.attribution]}</Detail>
        {quote.context ? (
          <Detail name="Answers">
            <span className="font-quote">
              “<SeenText text={quote.context.text} />”
            </span>
          </Detail>
        ) : null}
        {quote.limits ? (
          <Detail name="Limits">
            <SeenText text={quote.limits} />
          </Detail>
        ) : null}
        {quote.note ? (
          <Detail name="Note">
            <SeenText text={quote.note} />
          </Detail>
        ) : null}
      </DetailList>
      {isCorrecting ? (
        <CorrectQuote
          quote={quote}
          author={source.author}
          speakers={speakers}
          workspaceId={workspaceId}
          onDone={() => setIsCorrecting(false)}
        />
      ) : (
        <Button size="small" className="mt-2" onClick={() => setIsCorrecting(true)}>
          Correct speaker or voice
        </Button>
      )}
      <DrawnPredictions predictions={quote.predictions} />
      {isAdding ? (
        <FurtherPrediction
          quote={quote}
          saidOn={source.publishedOn}
          workspaceId={workspaceId}
          onDone={() => setIsAdding(false)}
        />
      ) : canPredict(quote.kind) ? (
        <Button className="mt-4" onClick={() => setIsAdding(true)}>
          {quote.predictions.length === 0 ? 'Add a prediction' : 'Add another reading'}
        </Button>
      ) : null}
    </div>
  )
}
