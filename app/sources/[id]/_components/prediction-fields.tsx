'use client'

import { DayField } from '@/app/_components/day-field'
import { TextField } from '@/app/_components/text-field'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import type { CalendarDate } from '@/lib/core/calendar'
import { dayInLine } from '@/lib/core/day-words/day-in-line'
import { ChanceFields } from './chance-fields'
import { CriteriaFields } from './criteria-fields'
import { otherDay, type PredictionDraft } from './prediction-draft'

export type PredictionFieldProps = {
  values: PredictionDraft
  change: (change: Partial<PredictionDraft>) => void
  errors: Record<string, string>
}

type Props = PredictionFieldProps & {
  /** The day the words appeared: what "next year" in them counts from. */
  saidOn: CalendarDate
}

const roleOptions = [
  { value: 'headline', label: 'Headline', hint: 'the words as directly as they allow' },
  { value: 'variant', label: 'Variant', hint: 'another reading or horizon' },
  { value: 'context', label: 'Context', hint: 'never scored' },
] as const

/** A question that time will answer, with its day and its chance. */
export function PredictionFields({ values, change, errors, saidOn }: Props) {
  return (
    <>
      <QuestionField {...{ values, change, errors }} />
      <DueField {...{ values, change, errors, saidOn }} />
      <RoleField {...{ values, change, errors }} />
      {values.role === 'context' ? null : <ChanceFields {...{ values, change, errors }} />}
      <CriteriaFields values={values} change={change} errors={errors} />
    </>
  )
}

export function QuestionField({ values, change, errors }: PredictionFieldProps) {
  return (
    <TextField
      name="question"
      label="Question"
      long
      value={values.question}
      onChange={(question) => change({ question })}
      placeholder="Will … by …?"
      error={errors.question}
    />
  )
}

/** @param hint where the day was read from, if it was */
export function DueField({ values, change, errors, saidOn, hint }: Props & { hint?: string }) {
  const read = values.due.trim() === '' ? dayInLine(values.question, { today: saidOn }) : null
  return (
    <DayField
      name="dueOn"
      label="Due"
      optional
      value={values.due}
      onChange={(due) => change(otherDay(due))}
      today={saidOn}
      hint={
        hint ??
        (read
          ? `From “${read.text}” in the question: ${read.echo}.`
          : 'The last day that counts, such as 31 Dec 2022 or “end of next year”. Read from the question if left empty.')
      }
      error={errors.dueOn}
    />
  )
}

export function RoleField({ values, change, errors }: PredictionFieldProps) {
  return (
    <Field label="How it counts" error={errors.role}>
      <Select options={roleOptions} value={values.role} onValueChange={(role) => change({ role })} />
    </Field>
  )
}
