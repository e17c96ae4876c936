'use client'

import { ChanceField } from '@/app/_components/chance-field'
import { DayField } from '@/app/_components/day-field'
import { Field } from '@/app/_components/ui/field'
import { Input } from '@/app/_components/ui/input'
import type { AnswerFieldProps } from './answer-form'

/** When the answer could be known, to the hour if need be, and how sure it is. */
export function AnswerDays({ values, change, fields, prediction }: AnswerFieldProps) {
  const { today, timeZone } = prediction
  return (
    <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_160px_minmax(0,1fr)]">
      <DayField
        label="Known on"
        name="knownOn"
        value={values.knownOn}
        onChange={(knownOn) => change({ knownOn })}
        today={today}
        lean="back"
        hint="The first day anyone could know. Scores use this day."
        error={fields.knownOn}
      />
      <Field label="Hour" aside="if you have it" hint={`Clock of ${timeZone}`} error={fields.knownAt}>
        <Input
          type="time"
          name="knownTime"
          value={values.knownTime}
          onChange={(event) => change({ knownTime: event.target.value })}
        />
      </Field>
      <ChanceField
        label="How sure"
        name="confidence"
        optional
        value={values.confidence}
        onChange={(confidence) => change({ confidence })}
        hint="Of the answer, as a percent such as 99."
        error={fields.confidence}
      />
    </div>
  )
}
