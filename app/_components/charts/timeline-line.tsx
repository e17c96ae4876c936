'use client'

import { PlacedOutcome } from './placed-outcome'
import { lineDays } from './timeline-layout'
import type { TimelineRow } from './timeline-words'

/** What places a line: the days of the axis, today, and where the ring of something due beyond it sits. */
export type LineScale = {
  x: (day: number) => number
  domain: readonly [number, number]
  today: number
  edgeX: number
}

type Props = LineScale & {
  row: TimelineRow
  y: number
  /** On to the due day when the answer was known before it. */
  showsEarly?: boolean
}

/** Where the line of a row ends on the screen: what is open beyond the axis ends past its edge. */
export function lineEnd({ row, x, domain, today, edgeX }: Omit<Props, 'y' | 'showsEarly'>) {
  const days = lineDays(row, domain, today)
  const isOpenBeyond = days.endsAfter && row.knownOn === null
  return { ...days, endX: isOpenBeyond ? edgeX : x(days.end), isOpenBeyond }
}

/**
 * From said to settled in the colour of the outcome, or to today and on, dashed, to the day it falls due. Arrows say
 * that it goes on over an edge.
 */
export function TimelineLine(props: Props) {
  const { row, y, x, domain, today, showsEarly = true } = props
  const { endX, isOpenBeyond, ...days } = lineEnd(props)
  const width = row.role === 'headline' ? 3 : 1.5
  const solidX = isOpenBeyond && today >= domain[1] ? endX : Math.min(endX, x(days.solidTo))
  const hasSign = isOpenBeyond || !days.endsAfter
  const color = { color: `var(--${row.standing})` }
  return (
    <g>
      <g style={color} stroke="currentColor">
        <path d={`M${x(days.start)} ${y}H${solidX}`} strokeWidth={width} />
        {solidX < endX && <path d={`M${solidX} ${y}H${endX}`} strokeWidth={width} strokeDasharray="3 3" />}
        {showsEarly && days.dotsTo !== null && (
          <path d={`M${endX} ${y}H${x(days.dotsTo)}`} strokeWidth={1.5} strokeDasharray="1.5 3" />
        )}
        {showsEarly && days.dotsTo !== null && days.dotsTo === days.due && (
          <path d={`M${x(days.dotsTo)} ${y - 4}v8`} strokeWidth={1.5} />
        )}
        {days.beginsBefore && <Arrow x={x(days.start)} y={y} way={-1} />}
        {!hasSign && <Arrow x={endX} y={y} way={1} />}
      </g>
      {hasSign && row.standing === 'yes' && <circle cx={endX} cy={y} r={7} fill="var(--page)" />}
      {hasSign && <PlacedOutcome sign={row.standing} x={endX} y={y} scale={1.1} />}
    </g>
  )
}

/** The tip of a line that goes on over the edge at `x`. */
function Arrow({ x, y, way }: { x: number; y: number; way: 1 | -1 }) {
  return <path d={`M${x + 6 * way} ${y}l${-8 * way} -5v10z`} fill="currentColor" stroke="none" />
}
