'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { MarkedText } from '@/app/_components/marked-text'
import { ExactWords } from '@/app/_components/quote'
import { Button } from '@/app/_components/ui/button'
import { moveEnd } from '@/app/sources/_lib/span'
import type { Span } from '@/lib/core/quote'

type Props = {
  text: string
  span: Span
  hedges: readonly Span[]
  /** Words that were drawn stay where they are: other words are another candidate. */
  canMove: boolean
  error?: string
  onMove: (span: Span) => void
}

/** The exact words, with a way to take a word more or less. */
export function PickedWords({ text, span, hedges, canMove, error, onMove }: Props) {
  const marks = hedges.map(({ start, end }) => ({ start: start - span.start, end: end - span.start }))
  return (
    <div>
      <h2 className="sr-only">The words that are picked</h2>
      <blockquote className="whitespace-pre-wrap text-pretty font-quote text-quote">
        “<MarkedText text={text.slice(span.start, span.end)} marks={marks} />”
      </blockquote>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small">
        <ExactWords start={span.start} end={span.end} />
        {canMove ? (
          <span className="ml-auto flex items-center">
            <EndButtons name="start" end="start" {...{ text, span, onMove }} />
            <EndButtons name="end" end="end" {...{ text, span, onMove }} />
          </span>
        ) : null}
      </div>
      {error ? (
        <p role="alert" className="mt-1 text-danger text-small">
          {error}
        </p>
      ) : null}
    </div>
  )
}

type EndProps = Pick<Props, 'text' | 'span' | 'onMove'> & { name: string; end: 'start' | 'end' }

function EndButtons({ name, end, text, span, onMove }: EndProps) {
  return (
    <span className="flex items-center">
      <Button
        look="quiet"
        size="small"
        icon
        aria-label={`Move the ${name} a word back`}
        onClick={() => onMove(moveEnd(text, span, end, -1))}
      >
        <ChevronLeft aria-hidden="true" />
      </Button>
      <span aria-hidden="true" className="text-ink-3">
        {name}
      </span>
      <Button
        look="quiet"
        size="small"
        icon
        aria-label={`Move the ${name} a word on`}
        onClick={() => onMove(moveEnd(text, span, end, 1))}
      >
        <ChevronRight aria-hidden="true" />
      </Button>
    </span>
  )
}
