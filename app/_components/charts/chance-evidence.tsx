'use client'

import type { ChanceEvidence } from './chance-words'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { type PlotScales, usePlotScales } from './plot'
import { dayLabel, dayNumber } from './time-axis'

/** Numbers under the axis, as in the list of evidence; those too close to be told apart stand side by side. */
export function ChanceEvidenceMarks({ evidence }: { evidence: readonly ChanceEvidence[] }) {
  const scales = usePlotScales()
  if (!scales) return null
  const places = placeNumbers(evidence, scales)
  return evidence.map((item, index) => (
    <EvidenceMark key={item.number} item={item} x={places[index] ?? 0} scales={scales} />
  ))
}

/** From left to right, each at its day or 19 px after the one before. */
function placeNumbers(evidence: readonly ChanceEvidence[], scales: PlotScales): number[] {
  const places = new Map<ChanceEvidence, number>()
  let next = Number.NEGATIVE_INFINITY
  for (const item of [...evidence].sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const x = Math.max(scales.x(dayNumber(item.date)), next)
    places.set(item, x)
    next = x + 19
  }
  return evidence.map((item) => places.get(item) ?? 0)
}

function EvidenceMark({ item, x, scales }: { item: ChanceEvidence; x: number; scales: PlotScales }) {
  const tip = useChartTip()
  const y = scales.bottom + 20
  const lines = [dayLabel(dayNumber(item.date)), item.label]
  const mark = { role: 'img', 'aria-label': `Evidence ${item.number}, ${lines.join(': ')}`, tabIndex: 0 }
  return (
    <g {...mark} {...tip(x, y - 10, lines)}>
      <path
        d={`M${scales.x(dayNumber(item.date))} ${scales.bottom + 2}L${x} ${y - 8}`}
        stroke="var(--chart-event)"
      />
      <circle cx={x} cy={y} r={9} fill="var(--page)" stroke="var(--chart-event)" />
      <ChartText x={x} y={y + 4} anchor="middle" tone="ink-2" size={11} bold>
        {item.number}
      </ChartText>
    </g>
  )
}
