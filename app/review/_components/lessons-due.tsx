'use client'

import Link from 'next/link'
import { v7 } from 'uuid'
import { MarkedText } from '@/app/_components/marked-text'
import { Section } from '@/app/_components/section'
import { Button } from '@/app/_components/ui/button'
import { usePress } from '@/app/_components/use-press'
import { recordReview } from '@/lib/actions/reviews'
import { remindDay } from '@/lib/core/review'
import type { Lesson } from '@/lib/data/lessons'
import { count, day } from '@/lib/format'

type Props = { lessons: readonly Lesson[]; workspace: string; today: string }

/** Lessons whose day has come: to keep in mind, and to meet again or not. */
export function LessonsDue({ lessons, workspace, today }: Props) {
  const again = remindDay(today)
  const keep = usePress(recordReview, {
    say: (_kept, { remindOn }) => (remindOn ? `It comes back on ${day(remindOn)}.` : 'It rests.'),
  })
  if (lessons.length === 0) return null
  const further = ({ prediction, id: _id, ...review }: Lesson, remindOn: string | null) =>
    keep.mutate({
      ...review,
      id: v7(),
      workspaceId: workspace,
      predictionId: prediction.id,
      version: prediction.version,
      remindOn,
    })
  return (
    <Section
      title="Lessons of the day"
      toolbar={<span className="text-ink-3 leading-6">{count(lessons.length)}</span>}
    >
      <ul aria-label="Lessons of the day" className="mt-1">
        {lessons.map((lesson) => (
          <li key={lesson.id} className="border-line border-b py-2.5">
            <p className="text-pretty font-quote text-[16px] leading-6">
              <MarkedText text={lesson.lesson} />
            </p>
            <p className="text-ink-3 text-micro">
              From{' '}
              <Link href={`/predictions/${lesson.prediction.id}`}>
                <MarkedText text={lesson.prediction.label} />
              </Link>
            </p>
            <div className="mt-1.5 flex flex-wrap gap-1.5">
              <Button size="small" onClick={() => further(lesson, again)}>
                Again on {day(again)}
              </Button>
              <Button size="small" look="quiet" onClick={() => further(lesson, null)}>
                Let it rest
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
