import type { ReactNode } from 'react'
import type { OutcomeSign } from '../outcome'
import { PlacedOutcome } from './placed-outcome'
import type { TimelineRow } from './timeline-words'

const standings: readonly { standing: OutcomeSign; words: string }[] = [
  { standing: 'yes', words: 'Yes, it happened' },
  { standing: 'no', words: 'No, time ran out' },
  { standing: 'ambiguous', words: 'Ambiguous' },
  { standing: 'void', words: 'Void' },
  { standing: 'due', words: 'Due' },
  { standing: 'open', words: 'Open' },
]

const lines: readonly { words: string; path: ReactNode; occurs: (row: TimelineRow) => boolean }[] = [
  {
    words: 'headline',
    occurs: (row) => row.role === 'headline',
    path: <path d="M0 6H26" stroke="currentColor" strokeWidth={3} />,
  },
  {
    words: 'other horizon or reading',
    occurs: (row) => row.role !== 'headline',
    path: <path d="M0 6H26" stroke="currentColor" strokeWidth={1.5} />,
  },
  {
    words: 'known before it was due',
    occurs: (row) => row.knownOn !== null && row.dueOn !== null && row.knownOn < row.dueOn,
    path: <path d="M0 6H24M25 2v8" stroke="currentColor" strokeWidth={1.5} strokeDasharray="1.5 3" />,
  },
]

type Props = {
  rows: readonly TimelineRow[]
  /** Whether lines may go on over an edge of the axis. */
  isZoomed: boolean
}

/** The shapes that occur, and what thick, thin and dotted lines and arrows mean. */
export function TimelineLegend({ rows, isZoomed }: Props) {
  const present = new Set(rows.map((row) => row.standing))
  return (
    <ul className="mb-3 hidden flex-wrap gap-x-[22px] gap-y-1.5 text-ink-2 text-small sm:flex">
      {standings
        .filter(({ standing }) => present.has(standing))
        .map(({ standing, words }) => (
          <li key={standing} className="flex items-center gap-1.5 font-medium">
            <svg width="12" height="14" viewBox="-6 -7 12 14" aria-hidden="true">
              <PlacedOutcome sign={standing} x={0} y={0} />
            </svg>
            {words}
          </li>
        ))}
      {lines
        .filter(({ occurs }) => rows.some(occurs))
        .map(({ words, path }) => (
          <li key={words} className="flex items-center gap-1.5">
            <svg width="26" height="12" aria-hidden="true">
              {path}
            </svg>
            {words}
          </li>
        ))}
      {isZoomed && (
        <li className="flex items-center gap-1.5">
          <svg width="26" height="12" aria-hidden="true">
            <path d="M6 6H20" stroke="currentColor" strokeWidth={1.5} />
            <path d="M0 6l8 -5v10zM26 6l-8 -5v10z" fill="currentColor" />
          </svg>
          goes on beyond these days
        </li>
      )}
    </ul>
  )
}
