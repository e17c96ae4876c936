'use client'

import { ZIndexLayer } from 'recharts'
import { percent } from '@/lib/format'
import { type ChancePoint, type ChanceTrack, chancePointText } from './chance-words'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { focusableMark } from './focusable-mark'
import { type PlotScales, usePlotScales } from './plot'
import { textWidth } from './text-width'
import { dayLabel, dayNumber } from './time-axis'

type Props = {
  track: ChanceTrack
  stop: number
  /** The other tracks, for the label to keep clear of their steps. */
  others: readonly ChanceTrack[]
}

type Stretch = { point: ChancePoint; left: number; right: number }

/** One forecaster's chances: solid with its band, or yours, dashed with square knots. */
export function ChanceTrackLine({ track, stop, others }: Props) {
  const scales = usePlotScales()
  if (!scales) return null
  const stretches = stretchesOf(track, stop, scales)
  const color = track.isYours ? 'var(--chart-2)' : 'var(--chart-ink)'
  return (
    <>
      {!track.isYours && <Bands stretches={stretches} scales={scales} />}
      <ZIndexLayer zIndex={track.isYours ? 610 : 600}>
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
        <TrackLabel track={track} stretches={stretches} scales={scales} others={others} />
      </ZIndexLayer>
    </>
  )
}

function stretchesOf({ points }: ChanceTrack, stop: number, scales: PlotScales): Stretch[] {
  return points.map((point, index) => {
    const next = points[index + 1]
    const left = dayNumber(point.at)
    return { point, left: scales.x(left), right: scales.x(next ? dayNumber(next.at) : Math.max(stop, left)) }
  })
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

type LabelProps = Omit<Props, 'stop'> & { stretches: readonly Stretch[]; scales: PlotScales }

/** Above the widest stretch: yours at its start, the speaker's where no step of another line crosses it. */
function TrackLabel({ track, stretches, scales, others }: LabelProps) {
  const widest = [...stretches].sort((a, b) => b.right - b.left - (a.right - a.left))[0]
  if (!widest || widest.point.probability === null) return null
  const text = `${track.isYours ? 'You' : track.name}, ${percent(widest.point.probability)}`
  const y = Math.max(scales.top + 10, scales.y(widest.point.probability) - 9)
  const steps = others.flatMap((other) => other.points.map((point) => scales.x(dayNumber(point.at))))
  const x = track.isYours ? widest.left + 9 : clearPlace(widest, textWidth(text) + 12, steps)
  return (
    <ChartText x={x} y={y} tone={track.isYours ? 'ink' : 'chart-ink'} bold halo>
      {text}
    </ChartText>
  )
}

/** The left edge for a label of a width on a stretch: near its middle, or else near its start or end. */
function clearPlace({ left, right }: Stretch, width: number, steps: readonly number[]): number {
  const places = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.15, 0.05].map((share) => left + (right - left) * share)
  const isClear = (place: number) => !steps.some((step) => step > place - 6 && step < place + width)
  return places.find((place) => place + width < right && isClear(place)) ?? left + 9
}
