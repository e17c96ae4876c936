'use client'

import { usePlotScales } from './plot'
import type { ScorePoint } from './score-words'
import { dayNumber } from './time-axis'

/** Closer than this the bars of neighbouring steps would run into each other. */
const apart = 26

/** How far the mean might have come out otherwise: a bar with ends at each step that has room for one, the last first. */
export function ScoreIntervals({ points }: { points: readonly ScorePoint[] }) {
  const scales = usePlotScales()
  if (!scales) return null
  const bars: { x: number; date: string; ends: readonly [number, number] }[] = []
  for (const { date, interval } of points.toReversed()) {
    const x = scales.x(dayNumber(date))
    if (interval && x < (bars.at(-1)?.x ?? Infinity) - apart) bars.push({ x, date, ends: interval })
  }
  return bars.map(({ x, date, ends }) => {
    const [bottom, top] = [scales.y(ends[0]), scales.y(ends[1])]
    return (
      <path
        key={date}
        d={`M${x} ${top}V${bottom}M${x - 4} ${top}h8M${x - 4} ${bottom}h8`}
        fill="none"
        stroke="var(--chart-ink)"
        strokeWidth={1.5}
      />
    )
  })
}
