'use client'

import Link from 'next/link'
import { ChanceLine } from '@/app/_components/chance'
import { MarkedText } from '@/app/_components/marked-text'
import { Outcome } from '@/app/_components/outcome'
import { Section } from '@/app/_components/section'
import { dueWords } from '../_lib/due-words'
import type { PredictionProps } from '@/app/_components/prediction-props'

/** Predictions that rise and fall with this one, so that together they say less than their number. */
export function Beside({ prediction }: PredictionProps) {
  const cluster = prediction.siblings.filter(({ relation }) => relation === 'cluster')
  if (cluster.length === 0) return null
  return (
    <Section title="Rises and falls with it">
      <ul className="mt-2">
        {cluster.map((sibling) => (
          <li
            key={sibling.id}
            className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-line border-b py-2 last:border-b-0"
          >
            <Link href={`/predictions/${sibling.id}`}>
              <MarkedText text={sibling.label} />
            </Link>
            <Outcome sign={sibling.outcome ?? (sibling.status === 'due' ? 'due' : 'open')} />
            <span className="text-ink-3 text-small">{dueWords(sibling.dueOn)}</span>
            {sibling.probability === null ? null : <ChanceLine {...sibling} className="text-small" />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
