import type { Place } from '@/app/sources/_lib/places'
import { PlaceRow } from './place-row'

type Props = { text: string; places: readonly Place[]; onOpen: (id: string) => void }

/** What is to review after the card that is open. */
export function NextList({ text, places, onOpen }: Props) {
  if (places.length === 0) return null
  return (
    <section className="mt-[34px] border-ink border-t-2 pt-2.5">
      <h2 className="font-semibold text-[15px] leading-[22px]">Next</h2>
      <ol>
        {places.map((place) => (
          <PlaceRow key={place.id} text={text} place={place} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  )
}
