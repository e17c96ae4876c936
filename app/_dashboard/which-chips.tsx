'use client'

import { X } from 'lucide-react'
import { defaultScoresFilter, type ScoresFilter } from '@/lib/validation/scores-filter'
import { SeenText } from '../_components/marked-text'
import type { ScoreLimit } from '../_components/scored-words'
import { Button } from '../_components/ui/button'

type Props = {
  filter: ScoresFilter
  limits: readonly ScoreLimit[]
  onTakeAway: (filter: ScoresFilter) => void
}

/** What was chosen, each with a way out of it, and one out of all. */
export function WhichChips({ filter, limits, onTakeAway }: Props) {
  if (limits.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2 pt-2">
      <ul aria-label="Chosen" className="contents">
        {limits.map(({ words, without }) => (
          <li
            key={words}
            className="flex min-w-0 items-center rounded-full bg-accent-soft pl-3 text-small max-sm:max-w-full"
          >
            <span className="min-w-0 wrap-anywhere">
              <SeenText text={words} />
            </span>
            <Button
              look="quiet"
              size="small"
              icon
              className="rounded-full"
              aria-label={`Take away: ${words}`}
              onClick={() => onTakeAway({ ...filter, ...without })}
            >
              <X aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" size="small" onClick={() => onTakeAway(defaultScoresFilter)}>
        Clear all
      </Button>
    </div>
  )
}
