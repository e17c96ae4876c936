'use client'

import type { OutcomeSign } from './outcome'
import { Outcome } from './outcome'
import { cn } from './ui/cn'
import { FieldGroup } from './ui/field'
import { Kbd } from './ui/kbd'
import { useShortcuts } from './ui/use-shortcuts'

export type Answer = Extract<OutcomeSign, 'yes' | 'no' | 'ambiguous' | 'void'>

type Props = {
  label?: string
  name?: string
  value: Answer | null
  onChange: (answer: Answer) => void
  /** What each answer needs, from the criteria. */
  criteria?: Partial<Record<Answer, string | null>>
  error?: string | null
}

const answers = [
  {
    answer: 'yes',
    key: 'y',
    look: 'has-checked:border-yes has-checked:bg-yes-soft has-checked:shadow-[inset_0_0_0_1px_var(--yes)]',
  },
  {
    answer: 'no',
    key: 'n',
    look: 'has-checked:border-no has-checked:bg-no-soft has-checked:shadow-[inset_0_0_0_1px_var(--no)]',
  },
  {
    answer: 'ambiguous',
    key: 'm',
    look: 'has-checked:border-ambiguous has-checked:bg-ambiguous-soft has-checked:shadow-[inset_0_0_0_1px_var(--ambiguous)]',
  },
  {
    answer: 'void',
    key: 'v',
    look: 'has-checked:border-void has-checked:bg-void-soft has-checked:shadow-[inset_0_0_0_1px_var(--void)]',
  },
] as const

const plain: Record<Answer, string> = {
  yes: 'It happened.',
  no: 'It did not happen.',
  ambiguous: 'The record does not say.',
  void: 'The question no longer makes sense, or its condition failed.',
}

/** What happened: four cards, one choice, with the keys y, n, m and v. */
export function AnswerCards({
  label = 'What happened?',
  name = 'outcome',
  value,
  onChange,
  criteria = {},
  error,
}: Props) {
  useShortcuts({
    y: { says: 'Yes', run: () => onChange('yes') },
    n: { says: 'No', run: () => onChange('no') },
    m: { says: 'Ambiguous', run: () => onChange('ambiguous') },
    v: { says: 'Void', run: () => onChange('void') },
  })
  return (
    <FieldGroup label={label} error={error}>
      <div className="grid grid-cols-4 gap-2.5 max-md:grid-cols-2 max-sm:grid-cols-1">
        {answers.map(({ answer, key, look }) => (
          <label
            key={answer}
            className={cn(
              'relative grid min-h-[104px] cursor-pointer content-start gap-1.5 rounded-control border border-line-strong bg-surface px-3 py-[11px] has-focus-visible:outline-2 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 max-sm:min-h-0 forced-colors:has-checked:outline-2',
              look,
            )}
          >
            <span className="flex items-center justify-between">
              <Outcome sign={answer} className="text-[15px]" />
              <Kbd className="max-sm:hidden">{key}</Kbd>
            </span>
            <input
              type="radio"
              name={name}
              value={answer}
              checked={value === answer}
              onChange={() => onChange(answer)}
              aria-invalid={error ? true : undefined}
              className="absolute inset-0 cursor-pointer appearance-none rounded-control outline-none"
            />
            <span className="text-ink-2 text-small">{criteria[answer] || plain[answer]}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
