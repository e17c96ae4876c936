'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { dashboardQueries } from '@/lib/queries/dashboard'
import { predictionQueries } from '@/lib/queries/predictions'
import { searchOf } from '@/lib/validation/filter'
import { dueNextFilter, scopeOf } from '@/lib/validation/prediction-filter'
import { isChosen } from '@/lib/validation/scores-filter'
import { ChanceLine } from '../_components/chance'
import { Day } from '../_components/day'
import { MarkedText } from '../_components/marked-text'
import { moreClass, Section } from '../_components/section'
import { EmptyState } from '../_components/ui/empty-state'
import type { SectionProps } from './dashboard'
import { dueNextCount } from './list-lengths'

/** What falls due first among the open ones; what is due already comes before. */
export function DueNext({ workspace, filter }: SectionProps) {
  const { data } = useSuspenseQuery(predictionQueries.list(workspace, dueNextFilter(filter, dueNextCount)))
  const { data: timeline } = useSuspenseQuery(dashboardQueries.timeline(workspace, filter))
  return (
    <Section
      title="Due next"
      toolbar={
        <Link
          href={`/predictions?${searchOf({ status: 'open,due', ...scopeOf(filter) })}`}
          className={moreClass}
        >
          All open
        </Link>
      }
    >
      {data.rows.length === 0 ? (
        <EmptyState>
          {isChosen(filter)
            ? 'Nothing open fits this choice.'
            : 'Nothing is open. What you log next waits here for its day.'}
        </EmptyState>
      ) : (
        <ul>
          {data.rows.map((row) => (
            <li
              key={row.id}
              className="grid grid-cols-[100px_minmax(0,1fr)_auto] gap-x-3 border-line border-b py-2.5"
            >
              <Day date={row.dueOn} today={timeline.today} stacked className="font-medium" />
              <Link href={`/predictions/${row.id}`} className="[overflow-wrap:anywhere]">
                <MarkedText text={row.label} />
              </Link>
              {row.chance ? <ChanceLine {...row.chance} /> : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
