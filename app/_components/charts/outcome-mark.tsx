import type { Status } from '@/lib/core/prediction'
import type { Outcome } from '@/lib/core/resolution'

/** What a line in a chart ends in: how it was settled, or that it is not yet. */
export type Standing = Exclude<Outcome, 'reopened'> | Exclude<Status, 'resolved'>

export const standingWords: Record<Standing, string> = {
  yes: 'Yes',
  no: 'No',
  ambiguous: 'Ambiguous',
  void: 'Void',
  open: 'Open',
  due: 'Due',
}

type Props = { standing: Standing; x: number; y: number; scale?: number }

/** The shape of an outcome at a point of a chart, drawn in a 12 px box. */
export function OutcomeMark({ standing, x, y, scale = 1 }: Props) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} style={{ color: `var(--${standing})` }}>
      <OutcomeShape standing={standing} />
    </g>
  )
}

function OutcomeShape({ standing }: { standing: Standing }) {
  switch (standing) {
    case 'yes':
      return <circle r="5" fill="currentColor" />
    case 'no':
      return <rect x="-2.3" y="-6.2" width="4.6" height="12.4" rx="1" fill="currentColor" />
    case 'ambiguous':
      return (
        <>
          <path
            d="M0 -5.9L5.9 0L0 5.9L-5.9 0Z"
            fill="var(--page)"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinejoin="round"
          />
          <path d="M0 -5.9L0 5.9L-5.9 0Z" fill="currentColor" />
        </>
      )
    case 'void':
      return (
        <>
          <circle r="4.6" fill="var(--page)" stroke="currentColor" strokeWidth="1.6" />
          <path d="M-3.2 3.2L3.2 -3.2" stroke="currentColor" strokeWidth="1.6" />
        </>
      )
    case 'due':
      return (
        <>
          <circle r="4.8" fill="var(--due-soft)" stroke="currentColor" strokeWidth="1.6" />
          <path d="M0 0V-4.8A4.8 4.8 0 0 1 4.8 0Z" fill="currentColor" />
        </>
      )
    default:
      return (
        <circle
          r="4.6"
          fill="var(--page)"
          stroke="currentColor"
          strokeWidth="1.8"
          strokeDasharray="3.08 1.73"
        />
      )
  }
}
