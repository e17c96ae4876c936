'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { SectionBoundary } from '@/app/_components/section-boundary'
import { cn } from '@/app/_components/ui/cn'
import type { CalendarDate } from '@/lib/core/calendar'
import type { PredictionFilter } from '@/lib/validation/prediction-filter'
import { FilterBar } from './filter-bar'
import { listAddress } from './list-address'
import { PredictionList } from './prediction-list'

export type ListProps = {
  workspace: string
  filter: PredictionFilter
  today: CalendarDate
  chooseAction: (filter: PredictionFilter) => void
}

/** The filters answer at once; the list stays, dimmed, until the new one is there. */
export function Predictions({ filter, ...props }: Omit<ListProps, 'chooseAction'>) {
  const router = useRouter()
  const [isChanging, startChange] = useTransition()
  const [chosen, showChosen] = useOptimistic(filter)
  const chooseAction = (next: PredictionFilter) =>
    startChange(() => {
      showChosen(next)
      router.replace(listAddress(next), { scroll: false })
    })
  return (
    <>
      <SectionBoundary height={56} failed="The filters could not be loaded.">
        <FilterBar {...props} filter={chosen} chooseAction={chooseAction} />
      </SectionBoundary>
      <div
        aria-busy={isChanging}
        className={cn('transition-opacity duration-(--quick)', isChanging && 'opacity-60')}
      >
        <SectionBoundary height={560} failed="The predictions could not be loaded.">
          <PredictionList {...props} filter={filter} chooseAction={chooseAction} />
        </SectionBoundary>
      </div>
    </>
  )
}
