'use client'

import { type Stretch, stretchesOf } from './chance-steps'
import { ChanceTrackLabel } from './chance-track-label'
import { type ChanceTrack, chancePointText } from './chance-words'
import { useChartTip } from './chart-tip'
import { focusableMark } from './focusable-mark'
import { type PlotScales, usePlotScales } from './plot'
import { dayLabel, dayNumber } from './time-axis'

type Props = {
  track: ChanceTrack
  stop: number
  /** The other tracks, for the label to keep clear of their steps. */
  others: readonly ChanceTrack[]
}

/** One forecaster's chances: solid with its band, or yours, dashed with square knots. */
export function ChanceTrackLine({ track, stop, others }: Props) {
  const scales = usePlotScales()
  if (!scales) return null
  const stretches = stretchesOf(track, stop, scales)
  const color = track.isYours ? 'var(--chart-2)' : 'var(--chart-ink)'
  return (
    <>
      {!track.isYours && <Bands stretches={stretches} scales={scales} />}
      <path
        d={stepPath(stretches, scales)}
        fill="none"
        stroke={color}
        strokeWidth={track.isYours ? 1.75 : 2.5}
        strokeDasharray={track.isYours ? '5 3' : undefined}
      />
      {stretches.map((stretch) => (
        <Knot key={stretch.point.at} stretch={stretch} track={track} scales={scales} />
      ))}
      <ChanceTrackLabel track={track} stretches={stretches} scales={scales} stop={stop} others={others} />
    </>
  )
}

/** A withdrawal leaves a gap: nothing was said then. */
function stepPath(stretches: readonly Stretch[], scales: PlotScales): string {
  let isDrawing = false
  return stretches
    .map(({ point, left, right }) => {
      if (point.probability === null) {
        isDrawing = false
        return ''
      }
      const y = scales.y(point.probability)
      const start = isDrawing ? `V${y}` : `M${left} ${y}`
      isDrawing = true
      return `${start}H${right}`
    })
    .join('')
}

function Bands({ stretches, scales }: { stretches: readonly Stretch[]; scales: PlotScales }) {
  return stretches.map(({ point, left, right }) => {
    if (point.low === null || point.high === null) return null
    const [top, bottom] = [scales.y(point.high), scales.y(point.low)]
    return (
      <g key={point.at}>
        <rect x={left} y={top} width={right - left} height={bottom - top} fill="var(--chart-band)" />
        <path d={`M${left} ${top}H${right}M${left} ${bottom}H${right}`} stroke="var(--chart-axis)" />
      </g>
    )
  })
}

function Knot({ stretch, track, scales }: { stretch: Stretch; track: ChanceTrack; scales: PlotScales }) {
  const tip = useChartTip()
  const { point, left } = stretch
  if (point.probability === null) return null
  const y = scales.y(point.probability)
  const who = track.isYours ? 'You' : track.name
  const lines = [
    `${who}, ${chancePointText(point)}`,
    dayLabel(dayNumber(point.at)),
    ...(point.note ? [point.note] : []),
  ]
  return (
    <g {...focusableMark(lines.join('; '))} {...tip(left, y, lines)}>
      <circle cx={left} cy={y} r={12} fill="transparent" />
      {track.isYours ? (
        <rect
          x={left - 3.5}
          y={y - 3.5}
          width={7}
          height={7}
          fill="var(--page)"
          stroke="var(--chart-2)"
          strokeWidth={1.75}
        />
      ) : (
        <circle cx={left} cy={y} r={3.5} fill="var(--chart-ink)" />
      )}
    </g>
  )
}
