import { SeenText } from '@/app/_components/marked-text'
import { cn } from '@/app/_components/ui/cn'
import {
  type ReadingLine,
  type ReadingPiece,
  readingPieces,
  type TextPlace,
} from '@/app/sources/_lib/reading-lines'
import type { Span } from '@/lib/core/quote'
import { PlaceEnd } from './place-end'

type Props = {
  text: string
  line: ReadingLine
  places: readonly (TextPlace & { margin: string })[]
  picked: Span | null
  openNumber: number | null
  onOpen: (id: string) => void
}

/** One line of the text: its words in pieces that know their unit, and after each marked place its number and its note. */
export function Line({ text, line, places, picked, openNumber, onOpen }: Props) {
  return (
    <p className={cn('whitespace-pre-wrap', line.gap > 0 && 'mt-5')}>
      {readingPieces(text, line, places, picked).map((piece) => (
        <span key={piece.start}>
          <Piece piece={piece} openNumber={openNumber} />
          {places
            .filter(({ number }) => piece.ending.includes(number))
            .map((place) => (
              <PlaceEnd
                key={place.id}
                place={place}
                isOpen={place.number === openNumber}
                onOpen={() => onOpen(place.id)}
              />
            ))}
        </span>
      ))}
    </p>
  )
}

/** What is on record shows before what is to review, and that before what was rejected. */
const stateClasses = {
  recorded: 'underline decoration-2 decoration-accent underline-offset-[5px]',
  open: 'underline decoration-dotted decoration-[1.5px] decoration-ink-3 underline-offset-[5px]',
  rejected: 'text-ink-3',
} as const

function Piece({ piece, openNumber }: { piece: ReadingPiece; openNumber: number | null }) {
  const { places } = piece
  const isOpen = openNumber !== null && places.some(({ number }) => number === openNumber)
  const shown =
    places.find(({ state }) => state === 'recorded') ??
    places.find(({ state }) => state === 'open') ??
    places[0]
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
      data-place={places.at(-1)?.number}
      data-picked={piece.isPicked || undefined}
      className={cn(
        piece.isName && 'mr-1.5 font-semibold font-ui text-small',
        shown && ['cursor-pointer py-0.5', stateClasses[shown.state]],
        isOpen && 'bg-accent-soft text-ink',
        piece.isPicked && 'bg-accent-soft outline-2 outline-accent [box-decoration-break:clone]',
      )}
    >
      {words}
    </span>
  )
}
