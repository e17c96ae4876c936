'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { segmentClass, segmentedClass } from '@/app/_components/ui/segmented'
import { cn } from '@/app/_components/ui/cn'
import { type EventSort, eventSorts } from '@/lib/validation/event-filter'

const words: Record<EventSort, string> = { newest: 'Newest first', oldest: 'Oldest first' }

/** From which end of time the list begins; the address holds it. */
export function SortLinks({ sort }: { sort: EventSort }) {
  const search = useSearchParams()
  const at = (chosen: EventSort) => {
    const next = new URLSearchParams(search)
    next.delete('cursor')
    next.set('sort', chosen)
    return `/events?${next}` as Route
  }
  return (
    <nav aria-label="Order" className={cn(segmentedClass, 'h-9 max-sm:h-hit')}>
      {eventSorts.map((choice) => (
        <Link
          key={choice}
          href={at(choice)}
          aria-current={choice === sort}
          className={cn(segmentClass, 'h-full max-sm:h-full')}
        >
          {words[choice]}
        </Link>
      ))}
    </nav>
  )
}
