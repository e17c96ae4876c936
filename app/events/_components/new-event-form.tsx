'use client'

import { SectionBoundary } from '@/app/_components/section-boundary'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { Button } from '@/app/_components/ui/button'
import { FieldGroup } from '@/app/_components/ui/field'
import { useDraft } from '@/app/_components/use-draft'
import { stillRefused } from '@/app/_components/still-refused'
import { FormRefusal } from '@/app/_components/form-refusal'
import { recordEvent } from '@/lib/actions/events'
import type { CalendarDate } from '@/lib/core/calendar'
import { useFormAction } from '@/lib/queries/use-form-action'
import { emptyEvent, eventInput } from './event-draft'
import { EventFields } from './event-fields'
import { PredictionPicker } from './prediction-picker'

type Props = { workspaceId: string; today: CalendarDate; onClose: () => void }

/** Something that happened, and the predictions that it bears on. What is typed is kept until it is recorded. */
export function NewEventForm({ workspaceId, today, onClose }: Props) {
  const announce = useAnnounce()
  const { id, values, change, clear } = useDraft(`event:${workspaceId}`, emptyEvent)
  const {
    formRef,
    submitAction,
    isPending,
    typed,
    fields: refused,
    refusal,
  } = useFormAction(recordEvent, {
    read: () => eventInput(values, { id, workspaceId, today }),
    onDone: () => {
      clear()
      onClose()
      announce('The event is recorded.')
    },
  })
  const fields = stillRefused(refused, typed, values)
  const toggle = (predictionId: string, isChosen: boolean) =>
    change({
      predictionIds: isChosen
        ? [...values.predictionIds, predictionId]
        : values.predictionIds.filter((one) => one !== predictionId),
    })
  return (
    <form
      ref={formRef}
      action={submitAction}
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
        <div className="flex gap-2">
          <Button type="submit" look="primary" busy={isPending} busyLabel="Recording">
            Record the event
          </Button>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </div>
    </form>
  )
}
