'use client'

import { useState } from 'react'
import { v7 } from 'uuid'
import { Refused } from '@/app/_components/refused'
import { TextField } from '@/app/_components/text-field'
import { useAnnounce } from '@/app/_components/ui/announcer'
import { FormButtons } from '@/app/_components/form-buttons'
import { Button } from '@/app/_components/ui/button'
import { usePress } from '@/app/_components/use-press'
import { correctEvent } from '@/lib/actions/events'
import type { CalendarDate } from '@/lib/core/calendar'
import type { EventSummary } from '@/lib/data/event-list'
import type { CorrectEventInput } from '@/lib/validation/event'
import { useFormAction } from '@/lib/queries/use-form-action'
import { draftOf, eventFactsIn, factsOf } from './event-draft'
import { EventFields } from './event-fields'

type Props = { event: EventSummary; workspaceId: string; today: CalendarDate; onClose: () => void }

/** Puts right what is known of an event; what it was stays in its history, and what it settled is said. */
export function EditEventForm({ event, workspaceId, today, onClose }: Props) {
  const announce = useAnnounce()
  const [seen] = useState(() => factsOf(event))
  const [values, setValues] = useState(() => draftOf(event))
  const [why, setWhy] = useState('')
  const ofEvent = { workspaceId, eventId: event.id }
  const back = usePress(correctEvent, { say: 'The event is as it was.' })
  const facts = eventFactsIn(values, today)
  const { formRef, submitAction, isPending, fields, refusal } = useFormAction(correctEvent, {
    read: (): CorrectEventInput => ({
      ...ofEvent,
      ...facts,
      id: v7(),
      why,
      seen: refusal?.conflict ? factsOf(event) : seen,
    }),
    onDone: ({ settled }) => {
      onClose()
      announce(`The event is changed. ${settledWords(settled)}`.trim(), {
        undo: () =>
          back.mutate({
            ...ofEvent,
            ...seen,
            id: v7(),
            why: 'The change was taken back.',
            seen: facts,
          }),
      })
    },
  })
  const settled = event.settled.map(({ label }) => label)
  return (
    <form
      ref={formRef}
      action={submitAction}
      aria-label="Edit the event"
      className="grid max-w-[780px] gap-4 border-line border-t pt-4"
    >
      <EventFields
        values={values}
        change={(change) => setValues({ ...values, ...change })}
        errors={fields}
        today={today}
      />
      <TextField
        name="why"
        label="Why"
        aside={settled.length > 0 ? undefined : 'optional'}
        hint={settled.length > 0 ? settledWords(settled) : 'Kept with what it said before.'}
        value={why}
        onChange={setWhy}
        error={fields.why}
      />
      <Refused refusal={refusal} />
      <FormButtons onCancel={onClose}>
        <Button type="submit" look="primary" busy={isPending} busyLabel="Saving">
          Save
        </Button>
      </FormButtons>
    </form>
  )
}

function settledWords(labels: readonly string[]): string {
  if (labels.length === 0) return ''
  const named = labels.map((label) => `“${label}”`).join(', ')
  return `It settled ${named}: that answer stays until it is corrected there.`
}
