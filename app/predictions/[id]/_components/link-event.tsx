'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { Day } from '@/app/_components/day'
import { MarkedText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'
import { Field } from '@/app/_components/ui/field'
import { Input } from '@/app/_components/ui/input'
import { linkEvent, unlinkEvent } from '@/lib/actions/events'
import { eventQueries } from '@/lib/queries/events'
import { defaultEventFilter } from '@/lib/validation/event-filter'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { usePress } from '@/app/_components/use-press'

type Props = PredictionProps & { onClose: () => void }

/** The events of the record that do not bear on this prediction yet, the latest first. */
export function LinkEvent({ prediction, workspace, onClose }: Props) {
  const [words, setWords] = useState('')
  const wanted = useDeferredValue(words.trim().slice(0, 200))
  const filter = { ...defaultEventFilter, words: wanted || undefined }
  const { data } = useSuspenseQuery(eventQueries.list(workspace, filter))
  const unlink = usePress(unlinkEvent, { say: 'The event no longer bears on it.' })
  const link = usePress(linkEvent, {
    say: 'The event bears on it now.',
    undo: (taken) => unlink.mutate(taken),
  })
  const bearing = new Set(prediction.events.flatMap(({ id, bears }) => (bears ? [id] : [])))
  const others = data.rows.filter(({ id }) => !bearing.has(id))
  const ids = (eventId: string) => ({ workspaceId: workspace, predictionId: prediction.id, eventId })
  return (
    <div className="my-3 border-line border-y bg-surface p-4">
      <div className="flex items-end gap-2">
        <Field label="Find an event of this record" className="flex-1">
          <Input
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
            autoComplete="off"
          />
        </Field>
        <Button onClick={onClose}>Done</Button>
      </div>
      <ul aria-label="Events" className="mt-2 max-h-[320px] overflow-y-auto">
        {others.map(({ id, happenedOn, what }) => (
          <li key={id} className="grid grid-cols-[100px_minmax(0,1fr)_auto] gap-3 border-line border-b py-2">
            <Day date={happenedOn} className="text-small leading-5" />
            <span>
              <MarkedText text={what} />
            </span>
            <Button size="small" onClick={() => link.mutate(ids(id))} aria-label={`Link: ${what}`}>
              Link
            </Button>
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="py-2 text-ink-2">
          {wanted
            ? 'No other event holds these words.'
            : 'Every event of this record bears on it, or there is none.'}
        </p>
      ) : null}
    </div>
  )
}
