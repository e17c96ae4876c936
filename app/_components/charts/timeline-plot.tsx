'use client'

import { ReferenceLine } from 'recharts'
import { ChartText } from './chart-text'
import { Plot, usePlotScales } from './plot'
import { dayNumber, dayOfMonthLabel, monthLabel, timeTicks } from './time-axis'
import { TimelineEvents } from './timeline-events'
import { placeEvents, placeRows, timelineDomain } from './timeline-layout'
import { TimelineRows } from './timeline-rows'
import type { TimelineEvent, TimelineRow } from './timeline-words'

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
      <ColumnHeads
        startLabel={monthLabel(domain[0])}
        now={now}
        showsStart={(now - domain[0]) * perDay > 90}
      />
      <EventLayer events={events.filter(({ date }) => isWithin(date, domain))} width={width} />
      <ReferenceLine x={now} stroke="var(--chart-today)" strokeWidth={1.25} zIndex={0} />
      <TimelineRows placed={placed} end={domain[1]} today={now} width={width} />
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
    <>
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
    </>
  )
}

function EventLayer({ events, width }: { events: readonly TimelineEvent[]; width: number }) {
  const scales = usePlotScales()
  if (!scales) return null
  return (
    <TimelineEvents placed={placeEvents(events, scales.x, width)} axisY={scales.top} bottom={scales.bottom} />
  )
}
