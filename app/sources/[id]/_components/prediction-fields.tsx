'use client'

import { BandFields, ChanceField } from '@/app/_components/chance-field'
import { DayField } from '@/app/_components/day-field'
import { TextField } from '@/app/_components/text-field'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import type { CalendarDate } from '@/lib/core/calendar'
import { dayInLine } from '@/lib/core/day-words/day-in-line'
import { CriteriaFields } from './criteria-fields'
import type { PredictionDraft } from './prediction-draft'

type Props = {
  values: PredictionDraft
  change: (change: Partial<PredictionDraft>) => void
  errors: Record<string, string>
  /** The day the words appeared: what "next year" in them counts from. */
  saidOn: CalendarDate
}

const roleOptions = [
  { value: 'headline', label: 'Headline', hint: 'the words as directly as they allow' },
  { value: 'variant', label: 'Variant', hint: 'another reading or horizon' },
  { value: 'context', label: 'Context', hint: 'never scored' },
] as const

const originOptions = [
  { value: 'judged', label: 'Judged from the words' },
  { value: 'number', label: 'Stated as a number' },
  { value: 'bare', label: 'Bare assertion or denial' },
] as const

/** A question that time will answer, with its day and its chance. */
export function PredictionFields({ values, change, errors, saidOn }: Props) {
  const read = values.due.trim() === '' ? dayInLine(values.question, { today: saidOn }) : null
  const origin = originOptions.find(({ value }) => value === values.origin)?.value ?? 'judged'
  return (
    <>
      <TextField
        name="question"
        label="Question"
        long
        value={values.question}
        onChange={(question) => change({ question })}
        placeholder="Will … by …?"
        error={errors.question}
      />
      <DayField
        name="dueOn"
        label="Due"
        optional
        value={values.due}
        onChange={(due) => change({ due })}
        today={saidOn}
        hint={
          read
            ? `From “${read.text}” in the question: ${read.echo}.`
            : 'The last day that counts, such as 31 Dec 2022 or “end of next year”. Read from the question if left empty.'
        }
        error={errors.dueOn}
      />
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1 max-sm:gap-4">
        <Field label="How it counts" error={errors.role}>
          <Select options={roleOptions} value={values.role} onValueChange={(role) => change({ role })} />
        </Field>
        {values.role === 'context' ? null : (
          <Field label="Where the number comes from" error={errors.origin}>
            <Select
              options={originOptions}
              value={origin}
              onValueChange={(chosen) => change({ origin: chosen })}
            />
          </Field>
        )}
      </div>
      {values.role === 'context' ? null : (
        <>
          <ChanceField
            value={values.chance}
            onChange={(chance) => change({ chance })}
            error={errors.chance}
          />
          <BandFields
            chance={values.chance}
            low={values.low}
            high={values.high}
            onLowChange={(low) => change({ low })}
            onHighChange={(high) => change({ high })}
            lowError={errors.low}
            highError={errors.high}
          />
        </>
      )}
      <CriteriaFields values={values} change={change} errors={errors} />
    </>
  )
}
