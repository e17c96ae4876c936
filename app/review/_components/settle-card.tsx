'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useId, useState } from 'react'
import { focusOnce } from '@/app/_components/focus-once'
import { MarkedText } from '@/app/_components/marked-text'
import { Outcome } from '@/app/_components/outcome'
import { Button } from '@/app/_components/ui/button'
import { Kbd } from '@/app/_components/ui/kbd'
import { AddEvent } from '@/app/_components/answer/add-event'
import { AnswerForm } from '@/app/_components/answer/answer-form'
import { day } from '@/lib/format'
import { predictionQueries } from '@/lib/queries/predictions'
import { SaidInShort } from './said-in-short'

type Props = {
  id: string
  workspace: string
  /** Where it stands in the queue; null once it is settled elsewhere. */
  place: { at: number; of: number } | null
  takesFocus: boolean
  onLater: () => void
  onRecorded: (undo: () => void) => void
}

/** One due prediction: what was asked and said, and the form that settles it. */
export function SettleCard({ id, workspace, place, takesFocus, onLater, onRecorded }: Props) {
  const { data: prediction } = useSuspenseQuery(predictionQueries.page(workspace, id))
  const [isAdding, add] = useState(false)
  const titleId = useId()
  const { dueOn, status } = prediction
  return (
    <section aria-labelledby={titleId} className="min-w-0 border-ink border-t-2 pt-3">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        {status === 'due' ? (
          <Outcome sign="due" full>
            Due {day(dueOn)}
          </Outcome>
        ) : (
          <Outcome sign={prediction.outcome ?? 'open'} full />
        )}
        <span className="ml-auto flex items-baseline gap-1.5 text-ink-3 text-small">
          {place ? `${place.at} of ${place.of}` : 'No longer due'}
          <span className="flex items-baseline gap-1.5 max-sm:hidden">
            <Kbd>j</Kbd> next <Kbd>s</Kbd> later
          </span>
        </span>
      </div>
      <h2
        id={titleId}
        ref={takesFocus ? focusOnce : null}
        tabIndex={-1}
        className="mt-2.5 max-w-[34em] text-pretty font-quote font-semibold text-[22px] leading-[30px] tracking-[-0.012em] outline-none"
      >
        <MarkedText text={prediction.question} />
      </h2>
      <SaidInShort prediction={prediction} />
      <AnswerForm
        prediction={prediction}
        workspace={workspace}
        leaveLabel="Later"
        onClose={onLater}
        onRecorded={onRecorded}
      />
      <div className="mt-3 flex flex-wrap items-center gap-x-3 text-small">
        <Button look="quiet" size="small" aria-expanded={isAdding} onClick={() => add(!isAdding)}>
          <Plus aria-hidden="true" />
          Add an event
        </Button>
        <Link href={`/predictions/${id}`}>Its own page</Link>
      </div>
      {isAdding ? (
        <AddEvent prediction={prediction} workspace={workspace} onClose={() => add(false)} />
      ) : null}
    </section>
  )
}
