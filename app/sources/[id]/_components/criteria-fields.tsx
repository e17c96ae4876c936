'use client'

import { ChevronRight } from 'lucide-react'
import { TextField } from '@/app/_components/text-field'
import type { PredictionDraft } from './prediction-draft'

type Props = {
  values: PredictionDraft
  change: (change: Partial<PredictionDraft>) => void
  errors: Record<string, string>
}

const fields = [
  { name: 'yesIf', label: 'Yes if' },
  { name: 'noIf', label: 'No if' },
  { name: 'ambiguousIf', label: 'Ambiguous if' },
  { name: 'condition', label: 'Only on the condition that' },
  { name: 'rationale', label: 'How the chance was read' },
] as const

/** What counts, for who settles it later. Folded away, since many questions say it themselves. */
export function CriteriaFields({ values, change, errors }: Props) {
  const isFilled = fields.some(({ name }) => values[name] !== '' || errors[name])
  return (
    <details open={isFilled || undefined} className="group">
      <summary className="flex min-h-hit cursor-pointer list-none items-center gap-1.5 font-medium text-small [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 group-open:rotate-90" />
        What counts
        <span className="font-normal text-ink-3">optional</span>
      </summary>
      <div className="mt-2 grid gap-4">
        {fields.map(({ name, label }) => (
          <TextField
            key={name}
            name={name}
            label={label}
            long
            value={values[name]}
            onChange={(value) => change({ [name]: value })}
            error={errors[name]}
          />
        ))}
      </div>
    </details>
  )
}
