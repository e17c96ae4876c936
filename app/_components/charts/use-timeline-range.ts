'use client'

import { createParser, useQueryStates } from 'nuqs'
import { day } from '@/lib/validation/filter'
import type { DayRange } from './timeline-range'

/** A day that is not one is as good as none, so that a mistyped link still opens. */
const parseDay = createParser({
  parse: (text) => day.safeParse(text).data ?? null,
  serialize: (date: string) => date,
})

/** The days a timeline is narrowed to, in the address beside the filters of the page; in either order. */
export function useTimelineRange(id: string): [DayRange, (range: DayRange) => void] {
  const [days, setDays] = useQueryStates(
    { from: parseDay, to: parseDay },
    { urlKeys: { from: `${id}-from`, to: `${id}-to` } },
  )
  const [from, to] = [days.from ?? undefined, days.to ?? undefined]
  const range = from && to && from > to ? { from: to, to: from } : { from, to }
  return [range, (chosen) => void setDays({ from: chosen.from ?? null, to: chosen.to ?? null })]
}
