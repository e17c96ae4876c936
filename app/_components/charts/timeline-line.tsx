'use client'

import { PlacedOutcome } from './placed-outcome'
import { dayNumber } from './time-axis'
import type { TimelineRow } from './timeline-words'

type Props = {
  row: TimelineRow
  y: number
  x: (day: number) => number
  /** The last day of the axis, and today. */
  end: number
  today: number
  /** Where the ring of something due beyond the axis sits. */
  edgeX: number
  /** On to the due day when the answer was known before it. */
  showsEarly?: boolean
}

/** Where the line of a row ends: at its answer, its due day, or the edge of the axis. */
export function lineEnd({ row, x, end, today, edgeX }: Omit<Props, 'y' | 'showsEarly'>) {
  const due = row.dueOn === null ? null : dayNumber(row.dueOn)
  const isBeyond = row.knownOn === null && (due === null || due > end)
  const endX = row.knownOn ? x(Math.min(dayNumber(row.knownOn), end)) : isBeyond ? edgeX : x(due ?? today)
  return { endX, isBeyond, due }
}

/** From said to settled in the colour of the outcome, or to today and on, dashed, to the day it falls due. */
export function TimelineLine(props: Props) {
  const { row, y, x, end, today, showsEarly = true } = props
  const { endX, due } = lineEnd(props)
  const isHeadline = row.role === 'headline'
  const width = isHeadline ? 3 : 1.5
  const startX = x(dayNumber(row.saidOn))
  const nowX = Math.min(endX, x(today))
  const color = { color: `var(--${row.standing})` }
  const wasKnownEarly = showsEarly && row.knownOn !== null && due !== null && dayNumber(row.knownOn) < due
  const dueX = due === null ? 0 : x(Math.min(due, end))
  return (
    <g>
      <g style={color} stroke="currentColor">
        {row.knownOn ? (
          <path d={`M${startX} ${y}H${endX}`} strokeWidth={width} />
        ) : (
          <>
            <path d={`M${startX} ${y}H${nowX}`} strokeWidth={width} />
            <path d={`M${nowX} ${y}H${endX}`} strokeWidth={width} strokeDasharray="3 3" />
          </>
        )}
        {wasKnownEarly && (
          <>
            <path d={`M${endX} ${y}H${dueX}`} strokeWidth={1.5} strokeDasharray="1.5 3" />
            <path d={`M${dueX} ${y - 4}v8`} strokeWidth={1.5} />
          </>
        )}
      </g>
      {row.standing === 'yes' && <circle cx={endX} cy={y} r={7} fill="var(--page)" />}
      <PlacedOutcome sign={row.standing} x={endX} y={y} scale={1.1} />
    </g>
  )
}
