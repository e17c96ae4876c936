import { QuoteSnippet } from '@/app/_components/quote'
import type { Place } from '@/app/sources/_lib/places'

type Props = { text: string; place: Place; onOpen: (id: string) => void }

/** Marked words on a line of a list: their number, the words, what is known of them in short. */
export function PlaceRow({ text, place, onOpen }: Props) {
  const { id, start, end, number, hedges, margin } = place
  return (
    <li className="border-line border-b">
      <button
        type="button"
        onClick={() => onOpen(id)}
        className="grid w-full grid-cols-[26px_minmax(0,1fr)_auto] items-baseline gap-2 py-[9px] text-left hover:bg-sunken"
      >
        <span className="text-ink-3 tabular-nums">{number}</span>
        <QuoteSnippet quote={{ text: text.slice(start, end), start, hedges }} className="line-clamp-2" />
        <span className="text-right text-ink-2 text-small">{margin}</span>
      </button>
    </li>
  )
}
