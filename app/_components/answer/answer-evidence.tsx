'use client'

import { Day } from '@/app/_components/day'
import { MarkedText } from '@/app/_components/marked-text'
import { Checkbox } from '@/app/_components/ui/checkbox'
import { FieldGroup } from '@/app/_components/ui/field'
import type { AnswerFieldProps } from './answer-form'

/** Which of the events that bear on it the answer rests on. */
export function AnswerEvidence({ values, change, fields, prediction }: AnswerFieldProps) {
  const { events } = prediction
  const { eventIds } = values
  if (events.length === 0) {
    return (
      <p className="text-ink-2 text-small">
        <b className="text-ink">Evidence</b> No event bears on it yet. One can be added below; what is typed
        here stays.
      </p>
    )
  }
  const chosen = events.filter(({ id }) => eventIds.includes(id)).length
  const toggle = (id: string, isChosen: boolean) =>
    change({ eventIds: isChosen ? [...eventIds, id] : eventIds.filter((other) => other !== id) })
  return (
    <FieldGroup
      label="Evidence"
      aside={`${chosen} of ${events.length} events that bear on it`}
      error={fields.eventIds}
    >
      <ul>
        {events.map(({ id, happenedOn, what }) => (
          <li key={id} className="border-line border-b">
            <Checkbox
              name="eventIds"
              value={id}
              checked={eventIds.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
              className="py-2"
            >
              <span className="grid gap-x-3 sm:grid-cols-[100px_minmax(0,1fr)]">
                <Day date={happenedOn} />
                <span>
                  <MarkedText text={what} />
                </span>
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </FieldGroup>
  )
}
