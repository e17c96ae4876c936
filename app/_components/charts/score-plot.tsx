'use client'

import { ReferenceLine } from 'recharts'
import { brier, brierRange, count } from '@/lib/format'
import { fewestForARate } from './calibration-words'
import { useChartTip } from './chart-tip'
import { focusableMark } from './focusable-mark'
import { hatchFill, Plot, type PlotScales, usePlotScales } from './plot'
import { ScoreCounts } from './score-counts'
import { ScoreEndLabels } from './score-end-labels'
import { ScoreIntervals } from './score-intervals'
import type { ScorePoint } from './score-words'
import { dayLabel, dayNumber, timeTicks } from './time-axis'

type Props = {
  from: string
  to: string
  points: readonly ScorePoint[]
  name: string
  all: readonly ScorePoint[]
  width: number
  description: string
  labelledBy: string
}

const height = 244
const always = 0.25

/** Steps from each settling day to the next, up to today. */
export function ScorePlot({ from, to, points, name, all, width, description, labelledBy }: Props) {
  const start = dayNumber(from)
  const end = Math.max(dayNumber(to), start + 7)
  const top = topOf([...points, ...all])
  const tenths = Array.from({ length: Math.round(top * 10) + 1 }, (_, index) => index / 10)
  const ticks = timeTicks(start, end, Math.max(3, Math.floor((width - 110) / 52)))
  const labels = new Map(ticks.map((tick) => [tick.day, tick.label]))
  return (
    <Plot
      width={width}
      height={height}
      margin={{ top: 14, right: 76, bottom: 28, left: width < 420 ? 28 : 34 }}
      x={{
        domain: [start, end],
        ticks: ticks.map((tick) => tick.day),
        label: (day) => labels.get(day) ?? '',
      }}
      y={{
        domain: [0, top],
        ticks: tenths.filter((_, index) => index % 2 === 0),
        grid: tenths,
        label: (score) => score.toFixed(1),
      }}
      showsXGrid
      title="Score over time"
      description={description}
      labelledBy={labelledBy}
      interactive
    >
      <ReadingBand points={points} end={end} />
      <ReferenceLine y={always} stroke="var(--chart-reference)" strokeDasharray="4 3" zIndex={0} />
      <AllLine points={all} end={end} />
      <ScoreIntervals points={points} />
      <RecordLine points={points} end={end} />
      <ScoreCounts points={points} />
      <ScoreEndLabels points={points} name={name} all={all} always={always} />
    </Plot>
  )
}

function topOf(points: readonly ScorePoint[]): number {
  const highest = Math.max(
    0.6,
    ...points.flatMap((point) => [point.high, point.mean, point.interval?.[1] ?? 0]),
  )
  return Math.ceil(highest * 5 - 1e-9) / 5
}

type LineProps = { points: readonly ScorePoint[]; end: number }

/** From each step to the next; the last runs on to the end. */
function stepsOf(points: readonly ScorePoint[], end: number, scales: PlotScales) {
  return points.map((point, index) => {
    const next = points[index + 1]
    return {
      point,
      left: scales.x(dayNumber(point.date)),
      right: scales.x(next ? dayNumber(next.date) : end),
      y: scales.y(point.mean),
      nextY: next ? scales.y(next.mean) : null,
    }
  })
}

function ReadingBand({ points, end }: LineProps) {
  const scales = usePlotScales()
  if (!scales) return null
  return stepsOf(points, end, scales).map(({ point, left, right }) => {
    const [top, bottom] = [scales.y(point.high), scales.y(point.low)]
    return (
      <g key={point.date}>
        <rect x={left} y={top} width={right - left} height={bottom - top} fill="var(--chart-band)" />
        <path d={`M${left} ${top}H${right}M${left} ${bottom}H${right}`} stroke="var(--chart-axis)" />
      </g>
    )
  })
}

function AllLine({ points, end }: LineProps) {
  const scales = usePlotScales()
  if (!scales || points.length === 0) return null
  const path = stepsOf(points, end, scales).map(
    ({ left, right, y, nextY }, index) =>
      `${index === 0 ? `M${left} ${y}` : ''}H${right}${nextY === null ? '' : `V${nextY}`}`,
  )
  return <path d={path.join('')} fill="none" stroke="var(--chart-2)" strokeWidth={1.25} />
}

function RecordLine({ points, end }: LineProps) {
  const scales = usePlotScales()
  const tip = useChartTip()
  if (!scales) return null
  const steps = stepsOf(points, end, scales)
  return (
    <>
      {steps.map(({ point, left, right, y, nextY }) => (
        <path
          key={point.date}
          d={`M${left} ${y}H${right}${nextY === null ? '' : `V${nextY}`}`}
          fill="none"
          stroke="var(--chart-ink)"
          strokeWidth={2.5}
          strokeDasharray={point.n < fewestForARate ? '3 3' : undefined}
        />
      ))}
      {steps.map(({ point, left, y }) => {
        const few = point.n < fewestForARate
        const interval = point.interval ? `, 95% interval ${brierRange(...point.interval)}` : ''
        const mean = `Mean Brier ${brier(point.mean)}, range ${brierRange(point.low, point.high)}${interval}`
        const when = `${dayLabel(dayNumber(point.date))}, n ${count(point.n)}`
        return (
          <g key={point.date} {...focusableMark(`${when}: ${mean}`)} {...tip(left, y, [when, mean])}>
            <circle cx={left} cy={y} r={12} fill="transparent" />
            <circle
              cx={left}
              cy={y}
              r={4}
              fill={few ? hatchFill : 'var(--chart-ink)'}
              stroke={few ? 'var(--chart-ink)' : 'none'}
              strokeWidth={1.5}
            />
          </g>
        )
      })}
    </>
  )
}
