'use client'

import { DayField } from '@/app/_components/day-field'
import { TextField } from '@/app/_components/text-field'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import type { CorrectDraft } from '../_lib/correct-draft'
import type { PredictionProps } from '@/app/_components/prediction-props'

type Props = {
  values: CorrectDraft
  change: (change: Partial<CorrectDraft>) => void
  fields: Readonly<Record<string, string>>
  prediction: PredictionProps['prediction']
}

const roleOptions = [
  { value: 'headline', label: 'Headline', hint: 'the words as directly as they allow' },
  { value: 'variant', label: 'Variant', hint: 'another reading or horizon' },
  { value: 'context', label: 'Context', hint: 'never scored' },
] as const

/** Everything about a question that can be put right. */
export function CorrectFields({ values, change, fields, prediction }: Props) {
  const { today } = prediction
  const text = (name: 'label' | 'question' | 'yesIf' | 'noIf' | 'ambiguousIf' | 'condition' | 'cluster') => ({
    name,
    value: values[name],
    onChange: (value: string) => change({ [name]: value }),
    error: fields[name],
  })
  return (
    <>
      <TextField {...text('question')} label="Question" long rows={2} required />
      <TextField {...text('label')} label="Title" required />
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1 max-sm:gap-4">
        <DayField
          label="Said"
          name="saidOn"
          value={values.saidOn}
          onChange={(saidOn) => change({ saidOn })}
          today={today}
          lean="back"
          hint="Chances given with the words move with it."
          error={fields.saidOn}
        />
        <DayField
          label="Due"
          name="dueOn"
          optional
          value={values.dueOn}
          onChange={(dueOn) => change({ dueOn })}
          today={today}
          hint="The last day that counts."
          error={fields.dueOn}
        />
      </div>
      <TextField {...text('yesIf')} label="Yes if" aside="optional" long rows={2} />
      <TextField {...text('noIf')} label="No if" aside="optional" long rows={2} />
      <TextField {...text('ambiguousIf')} label="Ambiguous if" aside="optional" long rows={2} />
      <TextField {...text('condition')} label="Only if" aside="a condition, optional" long rows={2} />
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1 max-sm:gap-4">
        <Field label="How it counts" error={fields.role}>
          <Select options={roleOptions} value={values.role} onValueChange={(role) => change({ role })} />
        </Field>
        <TextField
          {...text('cluster')}
          label="Cluster"
          aside="optional"
          hint="Predictions that rise and fall together."
        />
      </div>
    </>
  )
}
