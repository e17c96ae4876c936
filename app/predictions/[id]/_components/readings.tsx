'use client'

import Link from 'next/link'
import { ChanceLine } from '@/app/_components/chance'
import { MarkedText } from '@/app/_components/marked-text'
import { Outcome } from '@/app/_components/outcome'
import { Section } from '@/app/_components/section'
import { Tag } from '@/app/_components/ui/tag'
import { type ReadingOfWords, readingsOf } from '../_lib/readings'
import type { PredictionProps } from '@/app/_components/prediction-props'

/** The readings of the same words stand together, and say which one counts and why. */
export function Readings({ prediction }: PredictionProps) {
  const readings = readingsOf(prediction)
  if (readings.length === 0) return null
  return (
    <Section
      title="Readings of the same words"
      sentence="One vote for one set of words: chosen before the answer, never by it."
    >
      <ul className="mt-2">
        {readings.map((reading) => (
          <Reading key={reading.id} reading={reading} />
        ))}
      </ul>
    </Section>
  )
}

function Reading({ reading }: { reading: ReadingOfWords }) {
  const { id, label, reading: name, outcome, status, probability, isThis, counts, why } = reading
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-line border-b py-2 last:border-b-0">
      <span>
        {isThis ? (
          <b aria-current="true">
            <MarkedText text={label} />
          </b>
        ) : (
          <Link href={`/predictions/${id}`}>
            <MarkedText text={label} />
          </Link>
        )}
        {name ? (
          <span className="text-ink-3">
            , <MarkedText text={name} /> reading
          </span>
        ) : null}
        {counts ? <Tag className="ml-2">counts</Tag> : null}
      </span>
      <Outcome sign={outcome ?? (status === 'due' ? 'due' : 'open')} />
      <span className="text-pretty text-ink-3 text-small">
        {isThis ? 'This one. ' : ''}
        {why}
      </span>
      {probability === null ? null : <ChanceLine {...reading} className="text-small" />}
    </li>
  )
}
