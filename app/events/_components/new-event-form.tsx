'use client'

import { SectionBoundary } from '@/app/_components/section-boundary'
import { FormButtons } from '@/app/_components/form-buttons'
import { Button } from '@/app/_components/ui/button'
import { useKeptForm } from '@/app/_components/use-kept-form'
import { FieldGroup } from '@/app/_components/ui/field'
import { useDraft } from '@/app/_components/use-draft'
import { FormRefusal } from '@/app/_components/form-refusal'
import { recordEvent } from '@/lib/actions/events'
import type { CalendarDate } from '@/lib/core/calendar'
import { emptyEvent, eventInput } from './event-draft'
import { EventFields } from './event-fields'
import { PredictionPicker } from './prediction-picker'

type Props = { workspaceId: string; today: CalendarDate; onClose: () => void }

/** Something that happened, and the predictions that it bears on. What is typed is kept until it is recorded. */
export function NewEventForm({ workspaceId, today, onClose }: Props) {
  const draft = useDraft(`event:${workspaceId}`, emptyEvent)
  const { id, values, change } = draft
  const { form, isPending, fields, refusal } = useKeptForm(recordEvent, {
    draft,
    values,
    read: () => eventInput(values, { id, workspaceId, today }),
    onDone: onClose,
    said: 'The event is recorded.',
  })
  const toggle = (predictionId: string, isChosen: boolean) =>
    change({
      predictionIds: isChosen
        ? [...values.predictionIds, predictionId]
        : values.predictionIds.filter((one) => one !== predictionId),
    })
  return (
    <form
      {...form}
      aria-label="Add an event"
      className="mb-11 grid grid-cols-[minmax(0,1fr)_380px] gap-x-14 gap-y-6 border-ink border-t-2 pt-4 max-md:grid-cols-1"
    >
      <EventFields values={values} change={change} errors={fields} today={today} />
      <FieldGroup label="It bears on" aside="optional" error={fields.predictionIds}>
        <SectionBoundary failed="The predictions could not be loaded." height={200}>
          <PredictionPicker
            workspaceId={workspaceId}
            chosen={values.predictionIds}
            onToggle={(prediction, isChosen) => toggle(prediction.id, isChosen)}
          />
        </SectionBoundary>
      </FieldGroup>
      <div className="grid gap-3">
        <FormRefusal refusal={refusal} />
        <FormButtons onCancel={onClose}>
          <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
            Record the event
          </Button>
        </FormButtons>
      </div>
    </form>
  )
}
