'use client'

import { X } from 'lucide-react'
import { Day } from '@/app/_components/day'
import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import { Button } from '@/app/_components/ui/button'
import { usePress } from '@/app/_components/use-press'
import { recordNote, removeNote } from '@/lib/actions/notes'
import { dayOfInstant } from '../_lib/day-of-instant'
import { NotesForm } from './notes-form'
import type { PredictionProps } from '@/app/_components/prediction-props'

/** What was remarked about the prediction, for the owner of the record; each can be taken away, and put back. */
export function Notes({ prediction, workspace }: PredictionProps) {
  const { note, notes, timeZone } = prediction
  const restore = usePress(recordNote, { say: 'The note is back.' })
  const remove = usePress(removeNote, {
    say: 'The note is removed.',
    undo: ({ noteId }) => {
      const kept = notes.find(({ id }) => id === noteId)
      if (kept) restore.mutate({ workspaceId: workspace, predictionId: prediction.id, ...pick(kept) })
    },
  })
  return (
    <Section title="Notes" sentence="For you: they are part of no score.">
      <ul className="mt-2">
        {note ? (
          <li className="whitespace-pre-wrap border-line border-b py-2">
            <MarkedText text={note} />
          </li>
        ) : null}
        {notes.map(({ id, text, recordedAt }) => (
          <li key={id} className="flex gap-2 border-line border-b py-2">
            <div className="min-w-0 flex-1">
              <p className="whitespace-pre-wrap">
                <MarkedText text={text} />
              </p>
              <Day date={dayOfInstant(recordedAt, timeZone)} className="text-ink-3 text-small" />
            </div>
            <Button
              look="quiet"
              size="small"
              icon
              aria-label={`Remove the note “${text.slice(0, 40)}”`}
              onClick={() => remove.mutate({ workspaceId: workspace, noteId: id })}
            >
              <X aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <NotesForm prediction={prediction} workspace={workspace} />
    </Section>
  )
}

function pick({ id, text }: { id: string; text: string }) {
  return { id, text }
}
