'use client'

import { useSuspenseQuery } from '@tanstack/react-query'
import { count } from '@/lib/format'
import { reviewQueries } from '@/lib/queries/review'

/** How many wait to be settled, beside the link that leads there; nothing while none do. */
export function DueTally({ workspace }: { workspace: string }) {
  const { data } = useSuspenseQuery(reviewQueries.due(workspace))
  if (data.due === 0) return null
  return (
    <span className="ml-1.5 rounded-full bg-due-soft px-1.5 text-center font-semibold text-due text-micro tabular-nums">
      {count(data.due)}
      <span className="sr-only"> due</span>
    </span>
  )
}
