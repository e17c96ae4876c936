'use client'

import { count } from '@/lib/format'
import { ChartText } from './chart-text'
import { type Box, overlap } from './label-places'
import { type PlotScales, usePlotScales } from './plot'
import type { ScorePoint } from './score-words'
import { textWidth } from './text-width'
import { dayNumber } from './time-axis'

type CountLabel = { date: string; text: string; x: number; y: number; anchor: 'start' | 'end'; box: Box }

/** "n 7" at each step, where there is room for it; the last always has its own. */
export function ScoreCounts({ points }: { points: readonly ScorePoint[] }) {
  const scales = usePlotScales()
  if (!scales) return null
  return (
    <>
      {placeCounts(points, scales).map(({ date, text, x, y, anchor }) => (
        <ChartText key={date} x={x} y={y} anchor={anchor} tone="ink" bold halo>
          {text}
        </ChartText>
      ))}
    </>
  )
}

/** From the last step back to the first, leaving out what would lie on a label already placed. */
function placeCounts(points: readonly ScorePoint[], scales: PlotScales): CountLabel[] {
  const placed: CountLabel[] = []
  for (const point of [...points].reverse()) {
    const label = countLabel(point, scales)
    if (!placed.some(({ box }) => overlap(box, label.box))) placed.push(label)
  }
  return placed
}

function countLabel(point: ScorePoint, scales: PlotScales): CountLabel {
  const text = `n ${count(point.n)}`
  const width = textWidth(text)
  const step = scales.x(dayNumber(point.date))
  const isAtEnd = step + 8 + width > scales.right - 20
  const x = isAtEnd ? step - 8 : step + 8
  const y = Math.max(scales.top + 10, scales.y(point.mean) - 8)
  const left = isAtEnd ? x - width : x
  return {
    date: point.date,
    text,
    x,
    y,
    anchor: isAtEnd ? 'end' : 'start',
    box: { left: left - 2, right: left + width + 2, top: y - 12, bottom: y + 3 },
  }
}
