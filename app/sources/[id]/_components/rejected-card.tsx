'use client'

import { X } from 'lucide-react'
import { SeenText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'
import { usePress } from '@/app/_components/use-press'
import type { Place } from '@/app/sources/_lib/places'
import { takeBackDecision } from '@/lib/actions/candidates'

type Props = { place: Place; text: string; workspaceId: string; onClose: () => void }

/** Words that were found to be no prediction, with the way back. */
export function RejectedCard({ place, text, workspaceId, onClose }: Props) {
  const back = usePress(takeBackDecision, { say: 'It is to review again.' })
  return (
    <div>
      <header className="flex items-start gap-3">
        <h2 className="font-semibold text-title">Rejected {place.number}</h2>
        <Button look="quiet" icon aria-label="Close" className="-mt-1 ml-auto" onClick={onClose}>
          <X aria-hidden="true" />
        </Button>
      </header>
      <blockquote className="mt-2 text-pretty font-quote text-ink-2 text-quote">
        “<SeenText text={text.slice(place.start, place.end)} />”
      </blockquote>
      <Button
        className="mt-4"
        busy={back.isPending}
        busyLabel="Taking it back"
        onClick={() => back.mutate({ workspaceId, candidateId: place.id })}
      >
        Review it again
      </Button>
    </div>
  )
}
