'use client'

import { Day } from '@/app/_components/day'
import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import { missing } from '@/lib/format'
import { dayOfInstant } from '../_lib/day-of-instant'
import type { SectionProps } from './prediction'

const fieldWords: Record<string, string> = {
  label: 'Title',
  question: 'Question',
  yesIf: 'Yes if',
  noIf: 'No if',
  ambiguousIf: 'Ambiguous if',
  dueOn: 'Due on',
  saidOn: 'Said on',
}

/** What was changed about the question after the first forecast: nothing is overwritten. */
export function Corrections({ prediction }: SectionProps) {
  const { corrections, timeZone } = prediction
  if (corrections.length === 0) return null
  return (
    <Section title="Changes to the question">
      <ol className="mt-2">
        {corrections.map(({ id, field, oldValue, newValue, why, recordedAt }) => (
          <li key={id} className="border-line border-b py-2 last:border-b-0">
            <p className="text-ink-3 text-small">
              {fieldWords[field] ?? field}, <Day date={dayOfInstant(recordedAt, timeZone)} />
            </p>
            <p>
              <del className="text-ink-3">
                <MarkedText text={oldValue ?? missing} />
              </del>{' '}
              <ins className="no-underline">
                <MarkedText text={newValue ?? missing} />
              </ins>
            </p>
            <p className="text-ink-2">
              <MarkedText text={why} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}
