'use client'

import { DayField } from '@/app/_components/day-field'
import { FormRefusal } from '@/app/_components/form-refusal'
import { givenDay } from '@/app/_components/given-day'
import { TextField } from '@/app/_components/text-field'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { Field } from '@/app/_components/ui/field'
import { Select } from '@/app/_components/ui/select'
import { useDraft } from '@/app/_components/use-draft'
import { recordEvent } from '@/lib/actions/events'
import type { Confidence } from '@/lib/core/event'
import { FormButtons } from '@/app/_components/form-buttons'
import type { PredictionProps } from '@/app/_components/prediction-props'

type Props = PredictionProps & { onClose: () => void }

type EventDraft = { happenedOn: string; what: string; publisher: string; url: string; confidence: Confidence }

const emptyEvent: EventDraft = { happenedOn: '', what: '', publisher: '', url: '', confidence: 'high' }

const confidences = [
  { value: 'high', label: 'High' },
  { value: 'medium', label: 'Medium' },
  { value: 'low', label: 'Low' },
] as const

/** What happened and when, recorded as bearing on this prediction. */
export function AddEvent({ prediction, workspace, onClose }: Props) {
  const { today } = prediction
  const draft = useDraft(`event:${prediction.id}`, emptyEvent)
  const { id, values, change } = draft
  const { form, isPending, fields, refusal } = useKeptForm(recordEvent, {
    draft,
    values,
    read: () => ({
      ...values,
      id,
      workspaceId: workspace,
      happenedOn: givenDay(values.happenedOn, today, 'back'),
      predictionIds: [prediction.id],
    }),
    onDone: onClose,
    said: 'The event is recorded.',
  })
  return (
    <form {...form} aria-label="Add an event" className="my-3 grid gap-4 border-line border-y bg-surface p-4">
      <div className="grid gap-4 sm:grid-cols-[200px_minmax(0,1fr)]">
        <DayField
          label="When"
          name="happenedOn"
          hint="Such as 31 Dec 2025, or “yesterday”."
          value={values.happenedOn}
          onChange={(happenedOn) => change({ happenedOn })}
          today={today}
          lean="back"
          error={fields.happenedOn}
        />
        <TextField
          label="What happened"
          name="what"
          long
          required
          value={values.what}
          onChange={(what) => change({ what })}
          error={fields.what}
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_140px]">
        <TextField
          label="Who reports it"
          name="publisher"
          aside="optional"
          value={values.publisher}
          onChange={(publisher) => change({ publisher })}
          error={fields.publisher}
        />
        <TextField
          label="Address"
          name="url"
          aside="optional"
          inputMode="url"
          value={values.url}
          onChange={(url) => change({ url })}
          error={fields.url}
        />
        <Field label="How sure" error={fields.confidence}>
          <Select
            options={confidences}
            value={values.confidence}
            onValueChange={(confidence) => change({ confidence })}
          />
        </Field>
      </div>
      <FormRefusal refusal={refusal} />
      <FormButtons onCancel={onClose}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
          Record the event
        </Button>
      </FormButtons>
    </form>
  )
}
