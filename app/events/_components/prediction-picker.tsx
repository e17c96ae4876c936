'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import { Checkbox } from '@/app/_components/ui/checkbox'
import { Field } from '@/app/_components/ui/field'
import { Input } from '@/app/_components/ui/input'
import type { NamedPrediction } from '@/lib/data/event-list'
import { predictionQueries } from '@/lib/queries/predictions'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'

type Props = {
  workspaceId: string
  chosen: readonly string[]
  /** Those that need no choice any more. */
  without?: readonly string[]
  onToggle: (prediction: NamedPrediction, isChosen: boolean) => void
}

const everyOne = { ...defaultPredictionFilter, sort: 'label' as const, limit: 500 }

/** Predictions to tick, found by words of their titles. */
export function PredictionPicker({ workspaceId, chosen, without = [], onToggle }: Props) {
  const { data } = useSuspenseQuery(predictionQueries.list(workspaceId, everyOne))
  const [typed, setTyped] = useState('')
  const words = typed.trim().toLowerCase()
  const found = data.rows.filter(
    ({ id, label, question }) =>
      !without.includes(id) && `${label} ${question}`.toLowerCase().includes(words),
  )
  if (data.rows.length === 0) return <p className="text-ink-3 text-small">No prediction is recorded yet.</p>
  return (
    <div className="grid gap-2">
      <Field label="Find a prediction">
        <Input value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" />
      </Field>
      <ul className="max-h-56 overflow-y-auto rounded-control border border-line-strong bg-surface px-2.5 py-1">
        {found.map(({ id, label, dueOn }) => (
          <li key={id}>
            <Checkbox
              checked={chosen.includes(id)}
              onChange={(event) => onToggle({ id, label, dueOn }, event.target.checked)}
            >
              <SeenText text={label} />
              {dueOn ? (
                <span className="text-ink-3">
                  {' '}
                  by <Day date={dueOn} />
                </span>
              ) : null}
            </Checkbox>
          </li>
        ))}
        {found.length === 0 ? <li className="py-1.5 text-ink-3">None holds these words.</li> : null}
      </ul>
    </div>
  )
}
