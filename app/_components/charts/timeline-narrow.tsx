'use client'

import { ReferenceLine } from 'recharts'
import { counted, percent } from '@/lib/format'
import { outcomeWords } from '../outcome'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { unspokenWords } from './focusable-mark'
import { MarkTarget } from './mark-target'
import { Plot, usePlotScales } from './plot'
import { fitText, textWidth } from './text-width'
import { dayNumber, timeTicks } from './time-axis'
import { timelineDomain } from './timeline-layout'
import { lineEnd, TimelineLine } from './timeline-line'
import type { TimelinePlotProps } from './timeline-plot'
import { dayText, rowLines, type TimelineEvent, type TimelineRow } from './timeline-words'

const rowHeight = 46
const margin = { top: 28, right: 18, bottom: 24, left: 2 }

export function narrowTimelineHeight(rows: number): number {
  return margin.top + rowHeight * rows + 10 + margin.bottom
}

/** The timeline for a narrow screen: headline only, each claim above its line. */
export function NarrowTimelinePlot({
  rows,
  events,
  today,
  width,
  description,
  labelledBy,
}: TimelinePlotProps) {
  const domain = timelineDomain(rows, today)
  const now = dayNumber(today)
  const perDay = (width - 20) / (domain[1] - domain[0])
  const ticks = timeTicks(domain[0], domain[1], 5).filter(({ day }) => (day - domain[0]) * perDay > 14)
  const labels = new Map(ticks.map((tick) => [tick.day, tick.label]))
  const since = events.filter(({ date }) => dayNumber(date) >= domain[0] && dayNumber(date) <= now)
  return (
    <Plot
      width={width}
      height={narrowTimelineHeight(rows.length)}
      margin={margin}
      x={{ domain, ticks: ticks.map((tick) => tick.day), label: (day) => labels.get(day) ?? '' }}
      y={{ domain: [0, 1], ticks: [], label: () => '' }}
      xLabelGap={18}
      showsXGrid
      hidesXLine
      title="Timeline"
      description={description}
      labelledBy={labelledBy}
      interactive
    >
      <EventTicks events={since} now={now} />
      <ReferenceLine x={now} stroke="var(--chart-today)" strokeWidth={1.25} zIndex={0} />
      <Rows rows={rows} end={domain[1]} today={now} />
    </Plot>
  )
}

function EventTicks({ events, now }: { events: readonly TimelineEvent[]; now: number }) {
  const scales = usePlotScales()
  if (!scales) return null
  const nowX = scales.x(now)
  const isAtStart = nowX < 50
  return (
    <g>
      {events.map((event) => {
        const x = scales.x(dayNumber(event.date))
        return <path key={event.id} d={`M${x} 18v9`} stroke="var(--chart-event)" />
      })}
      {events.length > 0 && (
        <ChartText x={2} y={11} size={11}>
          {counted(events.length, 'event')} since the first line
        </ChartText>
      )}
      <path d={`M${nowX} 14V${scales.top}`} stroke="var(--chart-today)" strokeWidth={1.25} />
      <ChartText
        x={isAtStart ? nowX : Math.min(nowX + 6, scales.right + 16)}
        y={11}
        anchor={isAtStart ? 'start' : 'end'}
        tone="chart-today"
        bold
      >
        Today
      </ChartText>
    </g>
  )
}

function Rows({ rows, end, today }: { rows: readonly TimelineRow[]; end: number; today: number }) {
  const scales = usePlotScales()
  if (!scales) return null
  const edgeX = scales.right + 8
  return (
    <>
      {rows.map((row, index) => (
        <NarrowRow
          key={row.id}
          row={row}
          saysDetail={rows.some((other) => other !== row && other.claim === row.claim)}
          y={scales.top + rowHeight * index + 35}
          x={scales.x}
          end={end}
          today={today}
          edgeX={edgeX}
        />
      ))}
    </>
  )
}

type NarrowRowProps = Parameters<typeof TimelineLine>[0] & {
  /** Where a claim occurs more than once, what tells its rows apart is said. */
  saysDetail: boolean
}

function NarrowRow(props: NarrowRowProps) {
  const { row, y, edgeX, saysDetail } = props
  const tip = useChartTip()
  const { endX } = lineEnd(props)
  const claim = saysDetail && row.detail ? `${row.claim}, ${row.detail}` : row.claim
  const settled = row.knownOn ? `${outcomeWords[row.standing]}, ${dayText(row.knownOn)}` : ''
  const hasRoom = endX + 12 + textWidth(settled) < edgeX
  const lines = rowLines(row)
  return (
    <>
      <MarkTarget name={lines.join('; ')} href={row.href} tip={tip(endX, y - 6, lines)}>
        <rect x={0} y={y - 33} width={edgeX + 10} height={rowHeight} fill="transparent" />
        <TimelineLine {...props} showsEarly={false} />
      </MarkTarget>
      <g {...unspokenWords}>
        <ChartText x={2} y={y - 15} tone="ink" size={13} halo>
          {fitText(claim, edgeX - 44, 13)} <tspan fontWeight={600}>{percent(row.probability)}</tspan>
        </ChartText>
        {settled && hasRoom && (
          <ChartText x={endX + 12} y={y + 4} tone={row.standing} halo>
            {settled}
          </ChartText>
        )}
      </g>
    </>
  )
}
