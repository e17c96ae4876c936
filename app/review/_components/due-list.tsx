'use client'

import { Section } from '@/app/_components/section'
import type { PredictionSummary } from '@/lib/data/prediction-summary'
import { count, day, percent, relativeDay } from '@/lib/format'
import { QueueRow } from './queue-row'

type Props = {
  rows: readonly PredictionSummary[]
  count: number
  today: string
  chosen: string | null
  onChoose: (id: string) => void
}

/** What fell due and is not settled, the oldest first. */
export function DueList({ rows, count: all, today, chosen, onChoose }: Props) {
  return (
    <Section title="Due now" toolbar={<span className="text-ink-3 leading-6">{count(all)}</span>}>
      {rows.length > 0 ? (
        <ol aria-label="Due now" className="mt-2">
          {rows.map((row) => (
            <QueueRow
              key={row.id}
              sign="due"
              label={row.label}
              isChosen={row.id === chosen}
              onChoose={() => onChoose(row.id)}
            >
              {dueWords(row, today)}
            </QueueRow>
          ))}
        </ol>
      ) : (
        <p className="mt-2 text-ink-2">Nothing is due.</p>
      )}
    </Section>
  )
}

function dueWords({ dueOn, chance, role }: PredictionSummary, today: string): string {
  const due = dueOn ? `due ${day(dueOn)}, ${relativeDay(dueOn, today)}` : 'due'
  if (role === 'context') return `${due}, context`
  return chance?.probability == null ? `${due}, no chance read` : `${due}, ${percent(chance.probability)}`
}
