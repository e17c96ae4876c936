'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { useDeferredValue } from 'react'
import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import { useDraft } from '@/app/_components/use-draft'
import { reviewQueries } from '@/lib/queries/review'
import { rowId } from '@/lib/validation/filter'
import { emptyOwn } from './own-draft'

/** What was learnt from predictions like the one being typed; nothing while there is none. */
export function LessonsBeside({ workspaceId }: { workspaceId: string }) {
  const { values } = useDraft(`prediction:${workspaceId}`, emptyOwn)
  const { speaker, question, cluster } = useDeferredValue(values)
  const words = `${question} ${cluster}`.trim().slice(0, 200)
  const speakerId = rowId.safeParse(speaker).data
  const { data: lessons = [] } = useQuery({
    ...reviewQueries.lessons(workspaceId, { speaker: speakerId, words: words || undefined }),
    enabled: words.length > 3 || speakerId !== undefined,
  })
  if (lessons.length === 0) return null
  return (
    <Section title="Learnt before" sentence="From predictions like this one.">
      <ul aria-label="Learnt before" className="mt-1">
        {lessons.map(({ id, lesson, prediction }) => (
          <li key={id} className="border-line border-b py-2.5">
            <p className="text-pretty font-quote text-[16px] leading-6">
              <MarkedText text={lesson} />
            </p>
            <p className="text-ink-3 text-micro">
              From{' '}
              <Link href={`/predictions/${prediction.id}`}>
                <MarkedText text={prediction.label} />
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}
