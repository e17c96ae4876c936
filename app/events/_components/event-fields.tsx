'use client'

import { DayField } from '@/app/_components/day-field'
import { TextField } from '@/app/_components/text-field'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import type { CalendarDate } from '@/lib/core/calendar'
import { confidences, precisions } from '@/lib/core/event'
import type { EventDraft } from './event-draft'

type Props = {
  values: EventDraft
  change: (change: Partial<EventDraft>) => void
  errors: Record<string, string>
  today: CalendarDate
}

const precisionOptions = precisions.map((value) => ({ value, label: `To the ${value}` }))
const confidenceOptions = confidences.map((value) => ({
  value,
  label: value.charAt(0).toUpperCase() + value.slice(1),
}))

/** When it happened, what, and where it can be read. */
export function EventFields({ values, change, errors, today }: Props) {
  const line = (name: 'label' | 'what' | 'publisher' | 'url' | 'note') => ({
    name,
    value: values[name],
    onChange: (value: string) => change({ [name]: value }),
    error: errors[name],
  })
  return (
    <div className="grid content-start gap-4">
      <TextField {...line('what')} label="What happened" long required autoFocus />
      <div className="grid grid-cols-2 gap-3 max-sm:grid-cols-1 max-sm:gap-4">
        <DayField
          name="happenedOn"
          label="Day"
          value={values.happenedOn}
          onChange={(happenedOn) => change({ happenedOn })}
          today={today}
          lean="back"
          hint="Such as 11 Nov 2022, or yesterday."
          error={errors.happenedOn}
        />
        <DayField
          name="endOn"
          label="Last day, if it took several"
          optional
          value={values.endOn}
          onChange={(endOn) => change({ endOn })}
          today={today}
          lean="back"
          hint=""
          error={errors.endOn}
        />
        <Field label="The day is known" error={errors.precision}>
          <Select
            options={precisionOptions}
            value={values.precision}
            onValueChange={(precision) => change({ precision })}
          />
        </Field>
        <Field label="Confidence" error={errors.confidence}>
          <Select
            options={confidenceOptions}
            value={values.confidence}
            onValueChange={(confidence) => change({ confidence })}
          />
        </Field>
        <TextField {...line('publisher')} label="Where it was reported" aside="optional" />
        <TextField
          {...line('url')}
          label="Address"
          aside="optional"
          inputMode="url"
          placeholder="https://"
          autoComplete="off"
        />
        <TextField
          {...line('label')}
          label="Short title"
          aside="optional"
          hint="For the timeline, such as “Kherson retaken”."
        />
        <TextField {...line('note')} label="Note" aside="optional" />
      </div>
    </div>
  )
}
