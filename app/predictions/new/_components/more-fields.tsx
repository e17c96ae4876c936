'use client'

import { ChevronRight } from 'lucide-react'
import { TextField } from '@/app/_components/text-field'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import type { SpeakerName } from '@/lib/data/speaker-list'
import { emptyOwn, type DraftProps, type OwnDraft } from './own-draft'
import { WhoseFields } from './whose-fields'

const roleOptions = [
  { value: 'headline', label: 'Headline', hint: 'scored first' },
  { value: 'variant', label: 'Variant', hint: 'another reading or horizon' },
  { value: 'context', label: 'Context', hint: 'never scored' },
] as const

const short = [
  { name: 'label', label: 'Short title', hint: 'Made from the line if left empty.' },
  { name: 'cluster', label: 'Cluster', hint: 'Questions that would fall together, such as “ceasefire”.' },
] as const

const long = [
  { name: 'yesIf', label: 'Yes if' },
  { name: 'noIf', label: 'No if' },
  { name: 'ambiguousIf', label: 'Ambiguous if' },
  { name: 'condition', label: 'Only on the condition that' },
  { name: 'note', label: 'Note' },
] as const

/** Everything that can be said of a prediction and need not be. */
export function MoreFields(props: DraftProps & { speakers: readonly SpeakerName[] }) {
  const { values, change, errors } = props
  const field = (name: keyof OwnDraft & string) => ({
    name,
    value: values[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[name],
  })
  return (
    <details open={isUsed(values, errors) || undefined} className="group border-line border-t pt-2">
      <summary className="flex min-h-hit cursor-pointer list-none items-center gap-1.5 font-medium [&::-webkit-details-marker]:hidden">
        <ChevronRight aria-hidden="true" className="size-4 group-open:rotate-90" />
        What counts, and whose forecast it is
        <span className="font-normal text-ink-3">optional</span>
      </summary>
      <div className="mt-3 grid grid-cols-2 gap-x-5 gap-y-4 max-sm:grid-cols-1">
        <WhoseFields {...props} />
        <Field label="How it counts" error={errors.role}>
          <Select options={roleOptions} value={values.role} onValueChange={(role) => change({ role })} />
        </Field>
        {short.map(({ name, label, hint }) => (
          <TextField key={name} label={label} hint={hint} autoComplete="off" {...field(name)} />
        ))}
        {long.map(({ name, label }) => (
          <TextField key={name} label={label} long className="col-span-full" {...field(name)} />
        ))}
      </div>
    </details>
  )
}

/** Whether something in here is filled in or refused, so that it must be seen. */
function isUsed(values: OwnDraft, errors: DraftProps['errors']): boolean {
  const names = [...short, ...long].map(({ name }) => name)
  const all = [...names, 'speaker', 'speakerName', 'saidOn', 'role'] as const
  return all.some((name) => values[name] !== emptyOwn[name] || errors[name]) || Boolean(errors.speakerId)
}
