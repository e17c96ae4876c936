import { Check, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { CalendarDate } from '@/lib/core/calendar'
import type { Voice } from '@/lib/core/quote'
import { count } from '@/lib/format'
import { Day } from './day'
import type { Span } from '@/lib/core/quote'
import { MarkedText, SeenText } from './marked-text'
import { cn } from './ui/cn'
import { voiceWords } from './voice-words'

export type QuotedWords = {
  text: string
  /** Place in the source's text, in UTF-16 units; the hedges are given by the same measure. */
  start: number
  end: number
  hedges: readonly Span[]
  voice: Voice
  speaker: string
}

export type QuoteOrigin = {
  /** The writer, for "as reported by". */
  author: string | null
  outlet: string | null
  /** The title, linked where there is something to open. */
  title: ReactNode
  publishedOn: CalendarDate
  isEstimate?: boolean
}

type Props = {
  quote: QuotedWords
  origin: QuoteOrigin
  /** The words it answers or that come before it. */
  before?: string | null
  /** The way to its place in the source. */
  link?: ReactNode
  /** As large as on its own page. */
  lead?: boolean
  /** False where the source no longer holds these words at their place. */
  isAtItsPlace?: boolean
}

/** Exact words: what came before them, the words with their hedges marked, then who said it, how we know, and where. */
export function Quote({ quote, origin, before, link, lead = false, isAtItsPlace = true }: Props) {
  return (
    <blockquote className={cn(lead && 'grid grid-cols-[56px_minmax(0,900px)] max-sm:grid-cols-1')}>
      {lead ? (
        <span
          aria-hidden="true"
          className="-mt-0.5 -ml-[5px] font-quote text-[76px] text-chart-ink leading-[76px] max-sm:hidden"
        >
          “
        </span>
      ) : null}
      <div className="min-w-0">
        {before ? (
          <p className="mb-2 text-pretty font-quote text-ink-3 text-quote">
            <SeenText text={before} />
          </p>
        ) : null}
        <p
          className={cn(
            'text-pretty font-quote',
            lead ? 'text-lead tracking-[-0.012em] max-sm:text-[24px] max-sm:leading-[34px]' : 'text-quote',
          )}
        >
          {lead ? null : '“'}
          <MarkedText text={quote.text} marks={placedInside(quote)} />
          {lead ? null : '”'}
        </p>
        <footer
          className={cn(
            'flex flex-wrap items-center gap-x-[18px] gap-y-1 text-ink-2',
            lead ? 'mt-[18px]' : 'mt-2',
          )}
        >
          <span>
            <b className="text-ink">
              <SeenText text={quote.speaker} />
            </b>
            , <SeenText text={voiceWords(quote.voice, origin.author)} />
          </span>
          <span>
            {origin.outlet ? (
              <>
                <SeenText text={origin.outlet} />,{' '}
              </>
            ) : null}
            {origin.title}
          </span>
          <Day date={origin.publishedOn} about={origin.isEstimate} />
          {isAtItsPlace ? <ExactWords start={quote.start} end={quote.end} /> : <UnverifiedWords />}
          {link}
        </footer>
      </div>
    </blockquote>
  )
}

/** The check that these are the words: a quote is kept only while its text equals the slice at its place. */
export function ExactWords({ start, end }: { start: number; end: number }) {
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-accent">
      <Check aria-hidden="true" className="size-4 shrink-0" />
      Exact words, characters {count(start)}–{count(end)}
    </span>
  )
}

function UnverifiedWords() {
  return (
    <span className="inline-flex items-center gap-1.5 font-medium text-danger">
      <TriangleAlert aria-hidden="true" className="size-4 shrink-0" />
      Not verified: the source holds other words at this place
    </span>
  )
}

/** A quote on one line, cut short where the room ends, as in a list. */
export function QuoteSnippet({
  quote,
  className,
}: {
  quote: Pick<QuotedWords, 'text' | 'start' | 'hedges'>
  className?: string
}) {
  return (
    <span className={cn('block font-quote text-[15px] text-ink-2 italic leading-5', className)}>
      “<MarkedText text={quote.text} marks={placedInside(quote)} />”
    </span>
  )
}

/** Hedges are placed in the source; here they are needed inside the quote. */
function placedInside({ start, hedges }: Pick<QuotedWords, 'start' | 'hedges'>): Span[] {
  return hedges.map((hedge) => ({ start: hedge.start - start, end: hedge.end - start }))
}
