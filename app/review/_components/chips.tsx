'use client'

import { Check } from 'lucide-react'
import { FieldGroup } from '@/app/_components/ui/field'

type Props<Value extends string> = {
  label: string
  name: string
  type: 'radio' | 'checkbox'
  words: Readonly<Record<Value, string>>
  values: readonly Value[]
  chosen: readonly Value[]
  onToggle: (value: Value, isChosen: boolean) => void
  error?: string | undefined
}

/** A few short answers side by side: one of them, or any. */
export function Chips<Value extends string>(props: Props<Value>) {
  const { label, name, type, words, values, chosen, onToggle, error } = props
  return (
    <FieldGroup label={label} error={error ?? null}>
      <div className="flex flex-wrap gap-1.5">
        {values.map((value) => (
          <label
            key={value}
            className="group relative inline-flex h-[30px] cursor-pointer items-center gap-1.5 rounded-full border border-line-strong bg-surface px-[11px] text-small has-checked:border-ink has-checked:bg-ink has-checked:text-on-ink has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 max-sm:h-hit forced-colors:has-checked:outline-2"
          >
            <input
              type={type}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              onChange={(event) => onToggle(value, event.target.checked)}
              className="absolute inset-0 cursor-pointer appearance-none rounded-full outline-none"
            />
            <Check aria-hidden="true" className="hidden size-[13px] group-has-checked:block" />
            {words[value]}
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
