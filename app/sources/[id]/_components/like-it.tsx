'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { SeenText } from '@/app/_components/marked-text'
import type { CalendarDate } from '@/lib/core/calendar'
import { readDay } from '@/lib/core/day-words/read-day'
import { day } from '@/lib/format'
import { predictionQueries } from '@/lib/queries/predictions'
import { type CaptureDraft, newSpeaker } from './capture-draft'

type Props = { workspaceId: string; values: CaptureDraft; predicts: boolean; saidOn: CalendarDate }

/** Predictions on record that may be the same: of the same speaker, in similar words, due about then. */
export function LikeIt({ workspaceId, values, predicts, saidOn }: Props) {
  const { question, speaker, due } = values
  const read = readDay(due, { today: saidOn })
  const { data } = useQuery({
    ...predictionQueries.alike(workspaceId, {
      words: question.slice(0, 500),
      speaker: speaker === newSpeaker ? null : speaker,
      due: read.ok ? read.value.date : null,
    }),
    enabled: predicts && speaker !== newSpeaker && question.trim() !== '',
    retry: false,
  })
  if (!data || data.length === 0) return null
  return (
    <div className="border-marker-line border-l-3 py-0.5 pl-3 text-ink-2 text-small">
      <p>{data.length === 1 ? 'This may be on record already:' : 'These may be on record already:'}</p>
      <ul>
        {data.map(({ id, question: asked, dueOn }) => (
          <li key={id}>
            <Link href={`/predictions/${id}`}>
              <SeenText text={asked} />
            </Link>
            {dueOn ? `, due ${day(dueOn)}` : ''}
          </li>
        ))}
      </ul>
    </div>
  )
}
