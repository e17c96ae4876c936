'use client'

import { Unlink } from 'lucide-react'
import { Day } from '@/app/_components/day'
import { MarkedText, SeenText } from '@/app/_components/marked-text'
import { Button } from '@/app/_components/ui/button'
import { linkEvent, unlinkEvent } from '@/lib/actions/events'
import type { PredictionEvent } from '@/lib/data/prediction-evidence'
import { siteOf } from '@/lib/format'
import type { PredictionProps } from '@/app/_components/prediction-props'
import { usePress } from '@/app/_components/use-press'

type Props = PredictionProps & { event: PredictionEvent; number: number }

export function EvidenceItem({ event, number, prediction, workspace }: Props) {
  const { happenedOn, endOn, precision, what, publisher, url, confidence, bears } = event
  const ids = { workspaceId: workspace, predictionId: prediction.id, eventId: event.id }
  const link = usePress(linkEvent, { say: 'The event bears on it again.' })
  const unlink = usePress(unlinkEvent, {
    say: 'The event no longer bears on it.',
    undo: (taken) => link.mutate(taken),
  })
  return (
    <li className="grid grid-cols-[30px_116px_minmax(0,1fr)_auto] gap-x-1 border-line border-b py-2.5 last:border-b-0 max-sm:grid-cols-[30px_minmax(0,1fr)_auto]">
      <span className="grid size-5 place-items-center rounded-full border border-line-strong font-semibold text-[11px] text-ink-2">
        <span className="sr-only">Event </span>
        {number}
      </span>
      <Day
        date={happenedOn}
        about={precision !== 'day'}
        className="text-small leading-5 max-sm:col-start-2"
      />
      <div className="max-w-[66ch] text-pretty max-sm:col-start-2">
        <MarkedText text={what} />
        <div className="text-ink-3 text-small">
          {endOn ? (
            <>
              until <Day date={endOn} />,{' '}
            </>
          ) : null}
          <Publisher publisher={publisher} url={url} />
          confidence {confidence}
          {bears ? null : ', evidence of the outcome only'}
        </div>
      </div>
      {bears ? (
        <Button
          look="quiet"
          size="small"
          icon
          title="Does not bear on it"
          aria-label={`Unlink event ${number}`}
          busy={unlink.isPending}
          onClick={() => unlink.mutate(ids)}
          className="max-sm:col-start-3 max-sm:row-span-2 max-sm:row-start-1"
        >
          <Unlink aria-hidden="true" />
        </Button>
      ) : null}
    </li>
  )
}

function Publisher({ publisher, url }: { publisher: string | null; url: string | null }) {
  const name = publisher ?? (url ? siteOf(url) : null)
  if (!name) return null
  return (
    <>
      {url ? (
        <a href={url} rel="noreferrer">
          <SeenText text={name} />
        </a>
      ) : (
        <SeenText text={name} />
      )}
      ,{' '}
    </>
  )
}
