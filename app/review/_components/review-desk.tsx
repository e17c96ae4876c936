'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { PageHead } from '@/app/_components/page-head'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { useShortcuts } from '@/app/_components/ui/use-shortcuts'
import { day } from '@/lib/format'
import { reviewQueries } from '@/lib/queries/review'
import type { ReviewFilter } from '@/lib/validation/review'
import { reviewHeading } from '../_lib/review-heading'
import { BackList } from './back-list'
import { DueList } from './due-list'
import { LessonsDue } from './lessons-due'
import { LookBackCard } from './look-back-card'
import { NothingDue } from './nothing-due'
import { SettleCard } from './settle-card'
import { useChosen } from './use-chosen'
import { useDueQueue } from './use-due-queue'

type Props = { workspace: string; filter: ReviewFilter }

/** Settle what fell due, look back on what is settled, meet the lessons whose day has come. */
export function ReviewDesk({ workspace, filter }: Props) {
  const { data, dataUpdatedAt } = useSuspenseQuery(reviewQueries.queue(workspace, filter))
  const { today, due, dueCount, back, lessons } = data
  const desk = useDueQueue(due, dataUpdatedAt)
  const behind = useChosen(
    'back',
    back.map(({ id }) => id),
  )
  const undo = useRef<(() => void) | null>(null)
  const isDue = desk.queue.length > 0
  useShortcuts({
    ...(isDue
      ? {
          j: { says: 'Next to settle', run: desk.next },
          k: { says: 'The one before', run: desk.previous },
          s: { says: 'Later', run: desk.putOff },
        }
      : {}),
    z: {
      says: 'Undo the last settling',
      run: () => {
        undo.current?.()
        undo.current = null
      },
    },
  })
  return (
    <>
      <PageHead title={reviewHeading(dueCount, back.length)} className="pb-5">
        {day(today)}.{' '}
        {dueCount > 0 ? 'What is to settle fell due on or before today.' : 'Nothing is due today.'}
      </PageHead>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-11 lg:grid-cols-[340px_minmax(0,1fr)]">
        <div className="grid min-w-0 content-start gap-8">
          <DueList
            rows={desk.queue}
            count={dueCount}
            today={today}
            chosen={desk.chosen}
            onChoose={desk.open}
          />
          <BackList rows={back} chosen={behind.chosen} onChoose={behind.choose} settled={filter.settled} />
          <LessonsDue lessons={lessons} workspace={workspace} today={today} />
        </div>
        <div className="grid min-w-0 content-start gap-11">
          {desk.chosen ? (
            <SectionBoundary key={desk.chosen} failed="This prediction could not be loaded." height={480}>
              <SettleCard
                id={desk.chosen}
                workspace={workspace}
                place={desk.at < 0 ? null : { at: desk.at + 1, of: desk.queue.length }}
                takesFocus={desk.hasMoved}
                onLater={desk.putOff}
                onRecorded={(takeBack) => {
                  undo.current = takeBack
                  desk.recorded()
                }}
              />
            </SectionBoundary>
          ) : (
            <NothingDue takesFocus={desk.hasMoved} />
          )}
          {behind.chosen ? (
            <SectionBoundary key={behind.chosen} failed="This look back could not be loaded." height={360}>
              <LookBackCard
                id={behind.chosen}
                workspace={workspace}
                today={today}
                takesFocus={behind.hasMoved}
                onDone={() => behind.choose(back.find(({ id }) => id !== behind.chosen)?.id ?? null)}
              />
            </SectionBoundary>
          ) : null}
        </div>
      </div>
    </>
  )
}
