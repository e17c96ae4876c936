'use client'

import type { Route } from 'next'
import { useRouter, useSearchParams } from 'next/navigation'
import { useTransition } from 'react'
import { DayRangeFilter } from '@/app/_components/day-range-filter'
import type { CalendarDate } from '@/lib/core/calendar'

type Props = { from: CalendarDate | undefined; to: CalendarDate | undefined; today: CalendarDate }

/** From which day to which an event happened; the address holds it. */
export function EventDays(props: Props) {
  const router = useRouter()
  const search = useSearchParams()
  const [isLooking, startLooking] = useTransition()
  return (
    <div aria-busy={isLooking}>
      <DayRangeFilter
        {...props}
        label="Happened"
        onChange={(days) => {
          const next = new URLSearchParams(search)
          next.delete('cursor')
          for (const [end, day] of Object.entries(days)) {
            if (day) next.set(end, day)
            else next.delete(end)
          }
          startLooking(() => router.push(`/events?${next}` as Route))
        }}
      />
    </div>
  )
}
