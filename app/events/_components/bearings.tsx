'use client'

import { Plus, X } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { SeenText } from '@/app/_components/marked-text'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { Button } from '@/app/_components/ui/button'
import type { EventSummary } from '@/lib/data/event-list'
import { PredictionPicker } from './prediction-picker'
import { useBearing } from './use-bearing'

type Props = { event: EventSummary; workspaceId: string }

/** The predictions that an event bears on, each to be taken off and others to be put on. */
export function Bearings({ event, workspaceId }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const { link, unlink } = useBearing(workspaceId, event.id)
  return (
    <div>
      {event.bearsOn.length > 0 ? <p className="text-ink-3">Bears on</p> : null}
      <ul>
        {event.bearsOn.map((prediction) => (
          <li key={prediction.id} className="flex items-start gap-1">
            <Link href={`/predictions/${prediction.id}`} className="min-w-0 py-1">
              <SeenText text={prediction.label} />
            </Link>
            <Button
              look="quiet"
              size="small"
              icon
              aria-label={`It does not bear on: ${prediction.label}`}
              title="Take it off"
              onClick={() => unlink(prediction)}
            >
              <X aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <SectionBoundary failed="The predictions could not be loaded." height={120}>
          <PredictionPicker
            workspaceId={workspaceId}
            chosen={event.bearsOn.map(({ id }) => id)}
            onToggle={(prediction, isChosen) => (isChosen ? link(prediction) : unlink(prediction))}
          />
          <Button size="small" className="mt-2" onClick={() => setIsOpen(false)}>
            Done
          </Button>
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
