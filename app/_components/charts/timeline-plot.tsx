'use client'

import { ReferenceLine } from 'recharts'
import { ChartText } from './chart-text'
import { Plot, usePlotScales } from './plot'
import { dayNumber, dayOfMonthLabel, timeTicks } from './time-axis'
import { TimelineBrush } from './timeline-brush'
import { TimelineEvents } from './timeline-events'
import { eventsIn, placeEvents, placeRows, startLabel } from './timeline-layout'
import type { DayRange } from './timeline-range'
import { TimelineRows } from './timeline-rows'
import type { TimelineEvent, TimelineRow } from './timeline-words'

export type TimelinePlotProps = {
  rows: readonly TimelineRow[]
  events: readonly TimelineEvent[]
  /** The first and the last day of the axis. */
  domain: readonly [number, number]
  /** Whether that is a part of the record only. */
  isZoomed: boolean
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

type Props = TimelinePlotProps & { onChoose: (range: DayRange) => void }

/** One line a prediction, grouped, with claim, horizon and chance in columns and events above. */
export function TimelinePlot(props: Props) {
  const { rows, events, domain, today, width, description, labelledBy } = props
  const axisY = timelineTop(events)
  const margin = { ...sides, top: axisY }
  const { placed, bottom } = placeRows(rows, axisY + 16)
  const now = dayNumber(today)
  const perDay = (width - margin.left - margin.right) / (domain[1] - domain[0])
  const hasToday = now >= domain[0] && now <= domain[1]
  const room = Math.floor(((domain[1] - domain[0]) * perDay) / 70)
  const ticks = timeTicks(domain[0] + 50 / perDay, domain[1], Math.max(3, room))
  const isClear = (day: number) => !hasToday || Math.abs(day - now) * perDay > 52
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
        startLabel={startLabel(domain)}
        now={now}
        hasToday={hasToday}
        showsStart={!hasToday || (now - domain[0]) * perDay > 90}
      />
      <TimelineBrush domain={domain} onChoose={props.onChoose} />
      <EventLayer events={eventsIn(events, domain)} width={width} />
      <ReferenceLine x={now} stroke="var(--chart-today)" strokeWidth={1.25} zIndex={0} />
      <TimelineRows placed={placed} domain={domain} today={now} width={width} />
    </Plot>
  )
}

type HeadsProps = { startLabel: string; now: number; hasToday: boolean; showsStart: boolean }

function ColumnHeads({ startLabel, now, hasToday, showsStart }: HeadsProps) {
  const scales = usePlotScales()
  if (!scales) return null
  const { left, right, bottom, top: axisY } = scales
  const nowX = Math.max(left, Math.min(right, scales.x(now)))
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
      <path d={`M${left} ${axisY}H${nowX}M${left} ${axisY - 14}V${bottom}`} stroke="var(--chart-axis)" />
      {showsStart && (
        <ChartText x={left - 4} y={bottom + 22} anchor="middle">
          {startLabel}
        </ChartText>
      )}
      {hasToday && (
        <>
          <path d={`M${nowX} ${axisY - 14}V${axisY}`} stroke="var(--chart-today)" strokeWidth={1.25} />
          <ChartText x={nowX} y={bottom + 22} anchor="middle" tone="chart-today" bold>
            Today, {dayOfMonthLabel(now)}
          </ChartText>
        </>
      )}
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
