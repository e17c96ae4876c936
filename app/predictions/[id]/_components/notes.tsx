'use client'

import { Day } from '@/app/_components/day'
import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import { dayOfInstant } from '../_lib/day-of-instant'
import type { SectionProps } from './prediction'

/** What was remarked about the prediction, for the owner of the record. */
export function Notes({ prediction }: SectionProps) {
  const { note, notes, timeZone } = prediction
  if (!note && notes.length === 0) return null
  return (
    <Section title="Notes" sentence="For you: they are part of no score.">
      <ul className="mt-2">
        {note ? (
          <li className="whitespace-pre-wrap border-line border-b py-2 last:border-b-0">
            <MarkedText text={note} />
          </li>
        ) : null}
        {notes.map(({ id, text, recordedAt }) => (
          <li key={id} className="border-line border-b py-2 last:border-b-0">
            <p className="whitespace-pre-wrap">
              <MarkedText text={text} />
            </p>
            <Day date={dayOfInstant(recordedAt, timeZone)} className="text-ink-3 text-small" />
          </li>
        ))}
      </ul>
    </Section>
  )
}
