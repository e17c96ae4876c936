import { SeenText } from '@/app/_components/marked-text'
import { cn } from '@/app/_components/ui/cn'
import {
  type QuotePlace,
  type ReadingLine,
  type ReadingPiece,
  readingPieces,
} from '@/app/sources/_lib/reading-lines'
import type { Span } from '@/lib/core/quote'

type NotedQuote = QuotePlace & { margin: string }

type Props = {
  text: string
  line: ReadingLine
  quotes: readonly NotedQuote[]
  picked: Span | null
  openNumber: number | null
  onOpenQuote: (id: string) => void
}

/** One line of the text: its words in pieces that know their unit, and after each quote its number and its note. */
export function Line({ text, line, quotes, picked, openNumber, onOpenQuote }: Props) {
  return (
    <p className={cn('whitespace-pre-wrap', line.gap > 0 && 'mt-5')}>
      {readingPieces(text, line, quotes, picked).map((piece) => (
        <span key={piece.start}>
          <Piece piece={piece} isOpen={openNumber !== null && piece.quotes.includes(openNumber)} />
          {quotes
            .filter(({ number }) => piece.ending.includes(number))
            .map((quote) => (
              <QuoteEnd
                key={quote.id}
                quote={quote}
                isOpen={quote.number === openNumber}
                onOpen={() => onOpenQuote(quote.id)}
              />
            ))}
        </span>
      ))}
    </p>
  )
}

function Piece({ piece, isOpen }: { piece: ReadingPiece; isOpen: boolean }) {
  const isQuoted = piece.quotes.length > 0
  const words = piece.isHedge ? (
    <mark>
      <SeenText text={piece.text} />
    </mark>
  ) : (
    <SeenText text={piece.text} />
  )
  return (
    <span
      data-unit={piece.start}
      data-quote={piece.quotes.at(-1)}
      data-picked={piece.isPicked || undefined}
      className={cn(
        piece.isName && 'mr-1.5 font-semibold font-ui text-small',
        isQuoted && 'cursor-pointer py-0.5 underline decoration-2 decoration-accent underline-offset-[5px]',
        isOpen && 'bg-accent-soft',
        piece.isPicked && 'bg-accent-soft outline-2 outline-accent [box-decoration-break:clone]',
      )}
    >
      {words}
    </span>
  )
}

/** No part of the text: it cannot be selected and is not copied. */
function QuoteEnd({ quote, isOpen, onOpen }: { quote: NotedQuote; isOpen: boolean; onOpen: () => void }) {
  return (
    <>
      <button
        type="button"
        id={`quote-${quote.id}`}
        aria-label={`Quote ${quote.number}, ${quote.margin}: open`}
        aria-expanded={isOpen}
        onClick={onOpen}
        className="relative ml-[3px] select-none align-[5px] font-semibold font-ui text-[10.5px] text-accent leading-none before:absolute before:-inset-x-2 before:-inset-y-2 before:content-['']"
      >
        {quote.number}
      </button>
      <span
        aria-hidden="true"
        data-note
        className={cn(
          'absolute left-[calc(100%+22px)] hidden select-none whitespace-nowrap font-medium font-ui text-ink-3 text-micro leading-8 lg:inline',
          isOpen && 'font-semibold text-accent',
        )}
      >
        {quote.margin}
      </span>
    </>
  )
}
