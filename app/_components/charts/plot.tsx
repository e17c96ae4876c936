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
  children: ReactNode
}

const tick = { fill: 'var(--ink-3)', fontSize: 12 }

/** Axes, grid and scales, drawn by Recharts; the marks inside read the scales with `usePlotScales`. */
export function Plot(props: Props) {
  const { width, height, margin, x, y, title, description, labelledBy, children } = props
  return (
    <ComposedChart
      data={x.domain.map((end) => ({ x: end }))}
      width={width}
      height={height}
      margin={{ top: margin.top, right: margin.right, bottom: 0, left: 0 }}
      className="[&_svg]:overflow-visible"
      accessibilityLayer={false}
      role={props.interactive ? 'group' : 'img'}
      aria-labelledby={labelledBy}
      title={title}
      desc={description}
      style={{ fontFamily: 'var(--font-ui)', overflow: 'visible' }}
    >
      <HatchPattern />
      <CartesianGrid
        syncWithTicks
        stroke="var(--chart-grid)"
        horizontalValues={[...(y.grid ?? y.ticks)]}
        verticalValues={[...(x.grid ?? x.ticks)]}
        vertical={props.showsXGrid ?? false}
      />
      <XAxis
        type="number"
        dataKey="x"
        domain={[...x.domain]}
        ticks={[...x.ticks]}
        tickFormatter={x.label}
        interval={0}
        height={margin.bottom}
        tickMargin={(props.xLabelGap ?? 20) - 14.5}
        tickLine={false}
        tick={tick}
        axisLine={props.hidesXLine ? false : { stroke: 'var(--chart-axis)' }}
        allowDataOverflow
      />
      <YAxis
        type="number"
        domain={[...y.domain]}
        ticks={[...y.ticks]}
        tickFormatter={y.label}
        interval={0}
        width={margin.left}
        tickLine={false}
        tick={tick}
        axisLine={false}
        allowDataOverflow
      />
      {children}
    </ComposedChart>
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
