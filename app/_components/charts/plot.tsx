'use client'

import type { ReactNode } from 'react'
import {
  CartesianGrid,
  ComposedChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts'
import { ChartText } from './chart-text'

export type PlotAxis = {
  domain: readonly [number, number]
  ticks: readonly number[]
  label: (value: number) => string
  /** Grid lines, where they are more than the ticks. */
  grid?: readonly number[]
}

type Props = {
  width: number
  height: number
  /** The space around the plotted area; axes and their words are drawn in it. */
  margin: { top: number; right: number; bottom: number; left: number }
  x: PlotAxis
  y: PlotAxis
  /** Space between the bottom of the plot and the words of its axis. */
  xLabelGap?: number
  showsXGrid?: boolean
  hidesXLine?: boolean
  title: string
  description: string
  labelledBy: string
  /** Marks that take focus: the picture is then a group, since an image has no parts. */
  interactive?: boolean
  /** Drawn below the grid. */
  under?: ReactNode
  children: ReactNode
}

/**
 * Scales and grid by Recharts; the marks inside read the scales with `usePlotScales`.
 *
 * Everything is drawn in the order it is written, at `zIndex` 0: Recharts puts any other through a portal, whose
 * listeners make Chromium stop at it with the keyboard. Its axes always go that way, so ours are drawn here.
 */
export function Plot(props: Props) {
  const { width, height, margin, x, y, title, description, labelledBy, children } = props
  return (
    <ComposedChart
      data={x.domain.map((end) => ({ x: end }))}
      width={width}
      height={height}
      margin={margin}
      className="[&_svg]:overflow-visible"
      accessibilityLayer={false}
      role={props.interactive ? 'group' : 'img'}
      aria-labelledby={labelledBy}
      title={title}
      desc={description}
      style={{ fontFamily: 'var(--font-ui)', overflow: 'visible' }}
    >
      <HatchPattern />
      {props.under}
      <CartesianGrid
        zIndex={0}
        syncWithTicks
        stroke="var(--chart-grid)"
        horizontalValues={[...(y.grid ?? y.ticks)]}
        verticalValues={[...(x.grid ?? x.ticks)]}
        vertical={props.showsXGrid ?? false}
      />
      <XAxis hide type="number" dataKey="x" domain={[...x.domain]} ticks={[...x.ticks]} allowDataOverflow />
      <YAxis hide type="number" domain={[...y.domain]} ticks={[...y.ticks]} allowDataOverflow />
      <Axes x={x} y={y} gap={props.xLabelGap ?? 20} hasLine={!props.hidesXLine} />
      {children}
    </ComposedChart>
  )
}

type AxesProps = { x: PlotAxis; y: PlotAxis; gap: number; hasLine: boolean }

/** The line of the x-axis and the words at the ticks. Recharts would put its own through a portal. */
function Axes({ x, y, gap, hasLine }: AxesProps) {
  const scales = usePlotScales()
  if (!scales) return null
  return (
    <>
      {hasLine && <path d={`M${scales.left} ${scales.bottom}H${scales.right}`} stroke="var(--chart-axis)" />}
      {y.ticks.map((tick) => (
        <ChartText key={tick} x={scales.left - 8} y={scales.y(tick) + 4} anchor="end">
          {y.label(tick)}
        </ChartText>
      ))}
      {x.ticks.map((tick) => (
        <ChartText key={tick} x={scales.x(tick)} y={scales.bottom + gap} anchor="middle">
          {x.label(tick)}
        </ChartText>
      ))}
    </>
  )
}

export type PlotScales = {
  x: (value: number) => number
  y: (value: number) => number
  left: number
  right: number
  top: number
  bottom: number
}

/** Where values lie in the plot around the calling component; null before Recharts has laid it out. */
export function usePlotScales(): PlotScales | null {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (!x || !y || !area) return null
  return {
    x: (value) => x(value) ?? Number.NaN,
    y: (value) => y(value) ?? Number.NaN,
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  }
}

/** "Too few" as a fill. Each chart carries its own, so that it can be taken out of the page whole. */
export const hatchFill = 'url(#chart-hatch)'

export function HatchPattern() {
  return (
    <defs>
      <pattern
        id="chart-hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="5" height="5" fill="var(--page)" />
        <path d="M0 0V5" stroke="var(--chart-hatch)" strokeWidth="1.6" />
      </pattern>
    </defs>
  )
}
