'use client'

import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'
import { Tag } from '@/app/_components/ui/tag'
import type { EventSummary } from '@/lib/data/event-list'
import type { CalendarDate } from '@/lib/core/calendar'
import { siteOf } from '@/lib/format'
import { Bearings } from './bearings'
import { EditEventForm } from './edit-event-form'
import { EventChanges } from './event-changes'

type Props = { event: EventSummary; workspaceId: string; today: CalendarDate }

/** One event: when, what, where it can be read, what it settled and what it bears on. */
export function EventRow({ event, workspaceId, today }: Props) {
  const [isEditing, setIsEditing] = useState(false)
  return (
    <li
      id={`event-${event.id}`}
      className="grid grid-cols-[132px_minmax(0,1fr)_minmax(0,380px)] gap-x-8 gap-y-2 border-line border-b py-4 target:bg-accent-soft max-md:grid-cols-1"
    >
      <div>
        <Day date={event.happenedOn} about={event.precision !== 'day'} className="font-medium" />
        {event.endOn ? (
          <span className="block text-ink-2">
            to <Day date={event.endOn} />
          </span>
        ) : null}
        {event.precision === 'day' ? null : (
          <span className="block text-ink-3 text-small">known to the {event.precision}</span>
        )}
      </div>
      <div className="min-w-0 [overflow-wrap:anywhere]">
        {event.label ? (
          <p className="font-medium">
            <SeenText text={event.label} />
          </p>
        ) : null}
        <p className="max-w-[66ch] text-pretty">
          <SeenText text={event.what} />
        </p>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 text-ink-3 text-small">
          <Publisher publisher={event.publisher} url={event.url} />
          {event.confidence === 'high' ? null : <Tag>{event.confidence} confidence</Tag>}
        </p>
        {event.note ? (
          <p className="mt-1 max-w-[66ch] text-ink-2 text-small">
            <SeenText text={event.note} />
          </p>
        ) : null}
        <EventChanges changes={event.changes} />
        {isEditing ? null : (
          <Button
            look="quiet"
            size="small"
            className="mt-1 -ml-2.5"
            aria-label={`Edit: ${event.label ?? event.what}`}
            onClick={() => setIsEditing(true)}
          >
            <Pencil aria-hidden="true" />
            Edit
          </Button>
        )}
      </div>
      <div className="min-w-0 text-small">
        <Bearings event={event} workspaceId={workspaceId} />
      </div>
      {isEditing ? (
        <div className="col-span-full">
          <EditEventForm
            event={event}
            workspaceId={workspaceId}
            today={today}
            onClose={() => setIsEditing(false)}
          />
        </div>
      ) : null}
    </li>
  )
}

function Publisher({ publisher, url }: Pick<EventSummary, 'publisher' | 'url'>) {
  const name = publisher ?? (url ? siteOf(url) : null)
  if (!name) return null
  return url ? (
    <a href={url} rel="noreferrer" target="_blank">
      <SeenText text={name} />
    </a>
  ) : (
    <span>
      <SeenText text={name} />
    </span>
  )
}
