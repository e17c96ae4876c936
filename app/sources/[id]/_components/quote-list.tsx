'use client'

import { useState } from 'react'
import { Segmented } from '@/app/_components/ui/segmented'
import type { PlaceState } from '@/app/sources/_lib/reading-lines'
import type { Place } from '@/app/sources/_lib/places'
import { count, counted } from '@/lib/format'
import { PlaceRow } from './place-row'

type Props = { text: string; places: readonly Place[]; onOpen: (id: string) => void }

const states = [
  { value: 'open', says: 'To review' },
  { value: 'recorded', says: 'Accepted' },
  { value: 'rejected', says: 'Rejected' },
] as const

/** What is marked in the text, in its order: on record, to review, rejected. */
export function QuoteList({ text, places, onOpen }: Props) {
  const [only, setOnly] = useState<PlaceState | 'all'>('all')
  if (places.length === 0) {
    return (
      <p className="mt-8 border-ink border-t-2 pt-3 text-ink-2">
        No words are quoted yet. Find a sentence that says what will happen, and select it.
      </p>
    )
  }
  const quotes = places.flatMap(({ quote }) => quote ?? [])
  const drawn = quotes.flatMap(({ predictions }) => predictions).length
  const toReview = places.filter(({ state }) => state === 'open').length
  const among = states.filter(({ value }) => places.some(({ state }) => state === value))
  const shown = places.filter(({ state }) => only === 'all' || state === only)
  return (
    <section className="mt-8 border-ink border-t-2 pt-2.5">
      <h2 className="font-semibold text-title">
        {counted(quotes.length, 'quote')}, {counted(drawn, 'prediction')}
        {toReview > 0 ? `, ${count(toReview)} to review` : ''}
      </h2>
      {among.length > 1 ? (
        <Segmented
          label="Show"
          className="mt-2 mb-1"
          value={only}
          onChange={setOnly}
          options={[
            { value: 'all', label: `All ${count(places.length)}` },
            ...among.map(({ value, says }) => ({
              value,
              label: `${says} ${count(places.filter(({ state }) => state === value).length)}`,
            })),
          ]}
        />
      ) : null}
      <ol>
        {shown.map((place) => (
          <PlaceRow key={place.id} text={text} place={place} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  )
}
