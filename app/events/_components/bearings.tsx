'use client'

import { Plus, X } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { Day } from '@/app/_components/day'
import { SeenText } from '@/app/_components/marked-text'
import { Outcome } from '@/app/_components/outcome'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { Button } from '@/app/_components/ui/button'
import type { EventSummary, NamedPrediction } from '@/lib/data/event-list'
import type { SettledOutcome } from '@/lib/core/resolution'
import { LinkMany } from './link-many'
import { useBearing } from './use-bearing'

type Props = { event: EventSummary; workspaceId: string }

/** What an event settled and what it bears on; the second can be taken off, and others put on. */
export function Bearings({ event, workspaceId }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const { unlink } = useBearing(workspaceId, event.id)
  const settledIds = event.settled.map(({ id }) => id)
  const bearingIds = event.bearsOn.map(({ id }) => id)
  return (
    <div>
      {event.settled.length > 0 ? (
        <ul aria-label="Settled" className="mb-1">
          {event.settled.map((prediction) => (
            <Bearing
              key={prediction.id}
              prediction={prediction}
              outcome={prediction.outcome}
              onUnlink={bearingIds.includes(prediction.id) ? unlink : null}
            />
          ))}
        </ul>
      ) : null}
      {bearingIds.some((id) => !settledIds.includes(id)) ? (
        <>
          <p className="text-ink-3">{settledIds.length > 0 ? 'Bears also on' : 'Bears on'}</p>
          <ul aria-label="Bears on">
            {event.bearsOn
              .filter(({ id }) => !settledIds.includes(id))
              .map((prediction) => (
                <Bearing key={prediction.id} prediction={prediction} onUnlink={unlink} />
              ))}
          </ul>
        </>
      ) : null}
      {isOpen ? (
        <SectionBoundary failed="The predictions could not be loaded." height={120}>
          <LinkMany
            workspaceId={workspaceId}
            eventId={event.id}
            bearingIds={bearingIds}
            onClose={() => setIsOpen(false)}
          />
        </SectionBoundary>
      ) : (
        <Button look="quiet" size="small" className="-ml-2.5" onClick={() => setIsOpen(true)}>
          <Plus aria-hidden="true" />
          Say what it bears on
        </Button>
      )}
    </div>
  )
}

type BearingProps = {
  prediction: NamedPrediction
  outcome?: SettledOutcome
  /** Null where it is evidence of the outcome alone, which only a correction changes. */
  onUnlink: ((prediction: NamedPrediction) => void) | null
}

function Bearing({ prediction, outcome, onUnlink }: BearingProps) {
  const { id, label, dueOn } = prediction
  return (
    <li className="flex items-center gap-2">
      {outcome ? <Outcome sign={outcome} /> : null}
      <span className="min-w-0 py-1">
        <Link href={`/predictions/${id}`}>
          <SeenText text={label} />
        </Link>
        {dueOn ? (
          <span className="text-ink-3">
            {' '}
            by <Day date={dueOn} />
          </span>
        ) : null}
      </span>
      {onUnlink ? (
        <Button
          look="quiet"
          size="small"
          icon
          aria-label={`It does not bear on: ${label}`}
          title="Take it off"
          onClick={() => onUnlink(prediction)}
        >
          <X aria-hidden="true" />
        </Button>
      ) : null}
    </li>
  )
}
