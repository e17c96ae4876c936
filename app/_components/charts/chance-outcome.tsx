'use client'

import { outcomeWords } from '../outcome'
import type { ChanceOutcome } from './chance-words'
import { ChartText } from './chart-text'
import { PlacedOutcome } from './placed-outcome'
import { usePlotScales } from './plot'
import { dayNumber, dayOfMonthLabel } from './time-axis'

/** The outcome at the due day: at 100 for yes, at 0 for the rest, with its word. */
export function ChanceOutcomeMark({ outcome }: { outcome: ChanceOutcome }) {
  const scales = usePlotScales()
  if (!scales || outcome.dueOn === null) return null
  const due = dayNumber(outcome.dueOn)
  const x = scales.x(due)
  const isYes = outcome.standing === 'yes'
  const y = isYes ? scales.y(1) : scales.bottom
  const wordsY = isYes ? scales.top + 22 : scales.bottom - 26
  const isAtRight = x > (scales.left + scales.right) / 2
  const wordsX = isAtRight ? x + 12 : x - 12
  const anchor = isAtRight ? 'start' : 'end'
  return (
    <g>
      <path d={`M${x} ${scales.top}V${scales.bottom}`} stroke="var(--chart-axis)" />
      <PlacedOutcome sign={outcome.standing} x={x} y={y} scale={1.2} />
      <ChartText x={wordsX} y={wordsY} anchor={anchor} tone={outcome.standing} bold halo>
        {outcomeWords[outcome.standing]}
      </ChartText>
      <ChartText x={wordsX} y={wordsY + 15} anchor={anchor} halo>
        due {dayOfMonthLabel(due)}
      </ChartText>
    </g>
  )
}
