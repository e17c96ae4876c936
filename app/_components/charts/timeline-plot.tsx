'use client'

import Link from 'next/link'
import { ReferenceLine, ZIndexLayer } from 'recharts'
import { percentText } from './chart-figures'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { Plot, usePlotScales } from './plot'
import { fitText } from './text-width'
import { dayNumber, dayOfMonthLabel, monthLabel, timeTicks } from './time-axis'
import { TimelineEvents } from './timeline-events'
import { type PlacedRow, placeEvents, placeRows, timelineDomain } from './timeline-layout'
import { lineEnd, TimelineLine } from './timeline-line'
import { rowLines, type TimelineEvent, type TimelineRow } from './timeline-words'

export type TimelinePlotProps = {
  rows: readonly TimelineRow[]
  events: readonly TimelineEvent[]
  today: string
  width: number
  description: string
  labelledBy: string
}

const sides = { right: 84, bottom: 30, left: 412 }

/** The axis lies under the names of events; without events there is no need to keep room for them. */
export function timelineTop(events: readonly TimelineEvent[]): number {
  return events.length > 0 ? 96 : 28
}

/** One line a prediction, grouped, with claim, horizon and chance in columns and events above. */
export function TimelinePlot({ rows, events, today, width, description, labelledBy }: TimelinePlotProps) {
  const axisY = timelineTop(events)
  const margin = { ...sides, top: axisY }
  const { placed, bottom } = placeRows(rows, axisY + 16)
  const domain = timelineDomain(rows, today)
  const now = dayNumber(today)
  const perDay = (width - margin.left - margin.right) / (domain[1] - domain[0])
  const isClear = (day: number) => Math.abs(day - now) * perDay > 52 && (day - domain[0]) * perDay > 50
  const ticks = timeTicks(
    domain[0],
    domain[1],
    Math.max(3, Math.floor(((domain[1] - domain[0]) * perDay) / 70)),
  )
  const labels = new Map(ticks.filter((tick) => isClear(tick.day)).map((tick) => [tick.day, tick.label]))
  const height = bottom + 8 + margin.bottom
  return (
    <Plot
      width={width}
      height={height}
      margin={margin}
      x={{ domain, ticks: ticks.map((tick) => tick.day), label: (day) => labels.get(day) ?? '' }}
      y={{ domain: [0, 1], ticks: [], label: () => '' }}
      xLabelGap={22}
      showsXGrid
      hidesXLine
      title="Timeline"
      description={description}
      labelledBy={labelledBy}
      interactive
    >
      <ReferenceLine x={now} stroke="var(--chart-today)" strokeWidth={1.25} zIndex={450} />
      <ColumnHeads
        startLabel={monthLabel(domain[0])}
        now={now}
        showsStart={(now - domain[0]) * perDay > 90}
      />
      <EventLayer events={events.filter(({ date }) => isWithin(date, domain))} width={width} />
      <Rows placed={placed} end={domain[1]} today={now} width={width} />
    </Plot>
  )
}

function isWithin(date: string, [from, to]: readonly [number, number]): boolean {
  const day = dayNumber(date)
  return day >= from && day <= to
}

type HeadsProps = { startLabel: string; now: number; showsStart: boolean }

function ColumnHeads({ startLabel, now, showsStart }: HeadsProps) {
  const scales = usePlotScales()
  if (!scales) return null
  const { left, bottom, top: axisY } = scales
  return (
    <ZIndexLayer zIndex={460}>
      <ChartText x={0} y={axisY - 8} size={11}>
        Claim
      </ChartText>
      <ChartText x={222} y={axisY - 8} size={11}>
        Horizon or reading
      </ChartText>
      <ChartText x={390} y={axisY - 8} anchor="end" size={11}>
        Chance
      </ChartText>
      <path
        d={`M${left} ${axisY}H${scales.x(now)}M${left} ${axisY - 14}V${bottom}`}
        stroke="var(--chart-axis)"
      />
      <path d={`M${scales.x(now)} ${axisY - 14}V${axisY}`} stroke="var(--chart-today)" strokeWidth={1.25} />
      {showsStart && (
        <ChartText x={left - 4} y={bottom + 22} anchor="middle">
          {startLabel}
        </ChartText>
      )}
      <ChartText x={scales.x(now)} y={bottom + 22} anchor="middle" tone="chart-today" bold>
        Today, {dayOfMonthLabel(now)}
      </ChartText>
    </ZIndexLayer>
  )
}

function EventLayer({ events, width }: { events: readonly TimelineEvent[]; width: number }) {
  const scales = usePlotScales()
  if (!scales) return null
  return (
    <TimelineEvents placed={placeEvents(events, scales.x, width)} axisY={scales.top} bottom={scales.bottom} />
  )
}

type RowsProps = { placed: readonly PlacedRow[]; end: number; today: number; width: number }

function Rows({ placed, end, today, width }: RowsProps) {
  const scales = usePlotScales()
  if (!scales) return null
  return (
    <ZIndexLayer zIndex={600}>
      {placed.map((place, index) => (
        <g key={place.row.id}>
          {place.startsGroup && index > 0 && (
            <path d={`M0 ${place.y - 16}H${width}`} stroke="var(--chart-grid)" />
          )}
          <Row place={place} x={scales.x} end={end} today={today} edgeX={scales.right + 8} width={width} />
        </g>
      ))}
    </ZIndexLayer>
  )
}

type RowProps = {
  place: PlacedRow
  x: (day: number) => number
  end: number
  today: number
  edgeX: number
  width: number
}

function Row({ place: { row, y, saysClaim }, x, end, today, edgeX, width }: RowProps) {
  const tip = useChartTip()
  const { endX, isBeyond, due } = lineEnd({ row, x, end, today, edgeX })
  const lines = rowLines(row)
  const drawn = (
    <>
      <rect x={0} y={y - 12} width={width} height={24} className="fill-transparent group-hover:fill-sunken" />
      {saysClaim && (
        <ChartText x={0} y={y + 4} tone="ink" size={12} bold>
          {fitText(row.claim, 212)}
        </ChartText>
      )}
      <ChartText x={222} y={y + 4} tone="ink-2">
        {fitText(row.detail ?? '', 128)}
      </ChartText>
      <ChartText
        x={390}
        y={y + 4}
        anchor="end"
        tone={row.role === 'headline' ? 'ink' : 'ink-2'}
        bold={row.role === 'headline'}
      >
        {percentText(row.probability)}
      </ChartText>
      <TimelineLine row={row} y={y} x={x} end={end} today={today} edgeX={edgeX} />
      {isBeyond && due !== null && (
        <ChartText x={edgeX + 11} y={y + 4} tone="ink-2">
          {monthLabel(due)}
        </ChartText>
      )}
    </>
  )
  const props = {
    'aria-label': lines.join('; '),
    className: 'group no-underline',
    ...tip(endX, y - 6, lines),
  }
  if (row.href)
    return (
      <Link href={row.href} {...props}>
        {drawn}
      </Link>
    )
  return (
    <g {...props} {...markProps}>
      {drawn}
    </g>
  )
}

const markProps = { role: 'img', tabIndex: 0 }
