'use client'

import { Link2, Plus } from 'lucide-react'
import { useState } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { Section } from '@/app/_components/section'
import { Button } from '@/app/_components/ui/button'
import { EmptyState } from '@/app/_components/ui/empty-state'
import { AddEvent } from '@/app/_components/answer/add-event'
import { EvidenceItem } from './evidence-item'
import { LinkEvent } from './link-event'
import type { PredictionProps } from '@/app/_components/prediction-props'

/** What happened that bears on the question, in time, with a way to say more. */
export function Evidence({ prediction, workspace }: PredictionProps) {
  const [adding, setAdding] = useState<'new' | 'known' | null>(null)
  const { events } = prediction
  const close = () => setAdding(null)
  return (
    <Section
      title="Evidence"
      id="evidence"
      toolbar={
        <>
          <Button
            look="quiet"
            size="small"
            aria-expanded={adding === 'known'}
            onClick={() => setAdding(adding === 'known' ? null : 'known')}
          >
            <Link2 aria-hidden="true" />
            Link an event
          </Button>
          <Button
            look="quiet"
            size="small"
            aria-expanded={adding === 'new'}
            onClick={() => setAdding(adding === 'new' ? null : 'new')}
          >
            <Plus aria-hidden="true" />
            Add event
          </Button>
        </>
      }
    >
      {adding === 'new' ? <AddEvent prediction={prediction} workspace={workspace} onClose={close} /> : null}
      {adding === 'known' ? (
        <SectionBoundary failed="The events could not be loaded." height={120}>
          <LinkEvent prediction={prediction} workspace={workspace} onClose={close} />
        </SectionBoundary>
      ) : null}
      {events.length === 0 ? (
        <EmptyState>
          Nothing bears on it yet. Add what happened, with the day it happened, and settle on it later.
        </EmptyState>
      ) : (
        <ol className="mt-2.5">
          {events.map((event, index) => (
            <EvidenceItem
              key={event.id}
              event={event}
              number={index + 1}
              prediction={prediction}
              workspace={workspace}
            />
          ))}
        </ol>
      )}
    </Section>
  )
}
