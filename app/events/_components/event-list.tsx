'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { NextPart } from '@/app/_components/next-part'
import { PageHead } from '@/app/_components/page-head'
import { Button } from '@/app/_components/ui/button'
import { EmptyState } from '@/app/_components/ui/empty-state'
import { WordsFilter } from '@/app/_components/words-filter'
import type { CalendarDate } from '@/lib/core/calendar'
import { counted } from '@/lib/format'
import { eventQueries } from '@/lib/queries/events'
import type { EventFilter } from '@/lib/validation/event-filter'
import { EventDays } from './event-days'
import { EventRow } from './event-row'
import { NewEventForm } from './new-event-form'
import { SortLinks } from './sort-links'

type Props = { workspace: string; filter: EventFilter; today: CalendarDate }

/** What happened, day by day, with what each event bears on and what it settled. */
export function EventList({ workspace, filter, today }: Props) {
  const { data } = useSuspenseQuery(eventQueries.list(workspace, filter))
  const [isAdding, setIsAdding] = useState(false)
  const isEmpty = data.total === 0 && !filter.words && !filter.prediction && !filter.from && !filter.to
  const addButton = (
    <Button look="primary" aria-expanded={isAdding} onClick={() => setIsAdding(true)}>
      <Plus aria-hidden="true" />
      Add an event
    </Button>
  )
  return (
    <>
      <PageHead
        title={isEmpty ? 'Events' : headingOf(data.total, filter)}
        end={
          isEmpty ? null : (
            <>
              <WordsFilter label="Words in an event" words={filter.words} />
              <EventDays from={filter.from} to={filter.to} today={today} />
              <SortLinks sort={filter.sort} />
              {isAdding ? null : addButton}
            </>
          )
        }
      >
        {isEmpty ? null : 'What happened, with its source. Events settle predictions.'}
      </PageHead>
      {isAdding ? (
        <NewEventForm workspaceId={workspace} today={today} onClose={() => setIsAdding(false)} />
      ) : null}
      <div className="border-ink border-t-2">
        {isEmpty ? (
          isAdding ? null : (
            <EmptyState action={addButton}>
              Nothing that happened is recorded yet. Add what bears on a prediction: the day, one sentence,
              and where it can be read.
            </EmptyState>
          )
        ) : data.rows.length === 0 ? (
          <EmptyState action={<Link href="/events">Show all events</Link>}>
            No event fits this search.
          </EmptyState>
        ) : (
          <ol>
            {data.rows.map((event) => (
              <EventRow key={event.id} event={event} workspaceId={workspace} today={today} />
            ))}
          </ol>
        )}
      </div>
      <NextPart cursor={data.nextCursor} />
    </>
  )
}

function headingOf(total: number, { words, from, to }: EventFilter): string {
  const within = from || to ? ' in these days' : ''
  return words ? `${counted(total, 'event')}${within} with “${words}”` : `${counted(total, 'event')}${within}`
}
