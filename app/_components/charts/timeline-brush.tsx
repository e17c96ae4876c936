'use client'

import { type PointerEvent, useState } from 'react'
import { usePlotScales } from './plot'
import { dateOfDay } from './time-axis'
import type { DayRange } from './timeline-range'

type Props = { domain: readonly [number, number]; onChoose: (range: DayRange) => void }

/** A shorter way under the pointer is a press that slipped. */
const leastWay = 8
const ticksHeight = 30

/** Drawn along the axis, above or below the lines, the pointer marks a stretch of days; let go, it is chosen. */
export function TimelineBrush({ domain: [first, last], onChoose }: Props) {
  const scales = usePlotScales()
  const [drawn, draw] = useState<{ start: number; end: number } | null>(null)
  if (!scales) return null
  const { left, right, top, bottom } = scales
  const placeOf = (event: PointerEvent<SVGGElement>) => {
    const origin = event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0
    return Math.max(left, Math.min(right, event.clientX - origin))
  }
  const dayAt = (x: number) => dateOfDay(Math.round(first + ((x - left) / (right - left)) * (last - first)))
  const from = drawn && Math.min(drawn.start, drawn.end)
  const to = drawn && Math.max(drawn.start, drawn.end)
  const letGo = () => {
    if (from !== null && to !== null && to - from >= leastWay) onChoose({ from: dayAt(from), to: dayAt(to) })
    draw(null)
  }
  const pointer = {
    onPointerDown: (event: PointerEvent<SVGGElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      draw({ start: placeOf(event), end: placeOf(event) })
    },
    onPointerMove: (event: PointerEvent<SVGGElement>) => {
      if (drawn) draw({ ...drawn, end: placeOf(event) })
    },
    onPointerUp: letGo,
    onPointerCancel: () => draw(null),
  }
  return (
    <g {...pointer} className="cursor-col-resize touch-pan-y select-none" fill="transparent">
      <rect x={left} y={0} width={right - left} height={top} />
      <rect x={left} y={bottom} width={right - left} height={ticksHeight} />
      {from !== null && to !== null && (
        <rect x={from} y={top} width={to - from} height={bottom - top} className="fill-accent/15" />
      )}
    </g>
  )
}
