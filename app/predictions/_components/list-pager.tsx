'use client'

import { Button } from '@/app/_components/ui/button'
import { Kbd } from '@/app/_components/ui/kbd'
import { count } from '@/lib/format'
import { defaultPredictionFilter } from '@/lib/validation/prediction-filter'

type Props = {
  shown: number
  total: number
  hasMore: boolean
  isFetching: boolean
  hasFailed: boolean
  onMore: () => void
}

const keys = [
  ['j k', 'move'],
  ['Enter', 'open'],
  ['/', 'search'],
] as const

/** How far the list goes, and more of it. */
export function ListPager({ shown, total, hasMore, isFetching, hasFailed, onMore }: Props) {
  const more = Math.min(defaultPredictionFilter.limit, Math.max(total - shown, 1))
  return (
    <div className="mt-4 flex flex-wrap items-center gap-4 text-ink-2 text-small">
      <span role="status">
        1–{count(shown)} of {count(total)}
      </span>
      {hasMore ? (
        <Button busy={isFetching} busyLabel="Loading" onClick={onMore}>
          Show {count(more)} more
        </Button>
      ) : null}
      {hasFailed ? <span role="alert">More could not be loaded. Try again.</span> : null}
      <span className="ml-auto flex gap-3.5 max-sm:hidden">
        {keys.map(([names, does]) => (
          <span key={does} className="flex items-center gap-1">
            {names.split(' ').map((name) => (
              <Kbd key={name}>{name}</Kbd>
            ))}
            {does}
          </span>
        ))}
      </span>
    </div>
  )
}
