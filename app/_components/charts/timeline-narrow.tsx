'use client'

import type { Route } from 'next'
import Link from 'next/link'
import { ReferenceLine } from 'recharts'
import { counted, percent } from '@/lib/format'
import { outcomeWords } from '../outcome'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { unspokenWords } from './focusable-mark'
import { MarkTarget } from './mark-target'
import { Plot, usePlotScales } from './plot'
import { fitText, textWidth } from './text-width'
import { dateOfDay, dayNumber, timeTicks } from './time-axis'
import { eventsIn, startLabel } from './timeline-layout'
import { type LineScale, lineEnd, TimelineLine } from './timeline-line'
import type { TimelinePlotProps } from './timeline-plot'
import { dayText, rowLines, type TimelineRow } from './timeline-words'

const rowHeight = 46
const margin = { top: 28, right: 18, bottom: 24, left: 2 }

export function narrowTimelineHeight(rows: number): number {
  return margin.top + rowHeight * rows + 10 + margin.bottom
}

/** The timeline for a narrow screen: headline only, each claim above its line. */
export function NarrowTimelinePlot(props: TimelinePlotProps) {
  const { rows, events, domain, isZoomed, today, width, description, labelledBy } = props
  const now = dayNumber(today)
  const perDay = (width - 20) / (domain[1] - domain[0])
  const ticks = timeTicks(domain[0] + (isZoomed ? 90 : 14) / perDay, domain[1], 5)
  const labels = new Map(ticks.map((tick) => [tick.day, tick.label]))
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
      <EventTicks
        events={eventsIn(events, [domain[0], Math.min(domain[1], now)])}
        domain={domain}
        isZoomed={isZoomed}
        now={now}
      />
      {isZoomed && <StartLabel label={startLabel(domain)} />}
      <ReferenceLine x={now} stroke="var(--chart-today)" strokeWidth={1.25} zIndex={0} />
      <Rows rows={rows} domain={domain} today={now} />
    </Plot>
  )
}

type EventTicksProps = Pick<TimelinePlotProps, 'events' | 'domain' | 'isZoomed'> & { now: number }

/** What happened as ticks too small to press; how many they are leads to the list of them. */
function EventTicks({ events, domain: [from, to], isZoomed, now }: EventTicksProps) {
  const scales = usePlotScales()
  if (!scales) return null
  const nowX = scales.x(now)
  const isAtStart = nowX < 50
  const words = `${counted(events.length, 'event')} ${isZoomed ? 'in these days' : 'since the first line'}`
  const days = `from=${dateOfDay(from)}&to=${dateOfDay(Math.min(to, now))}`
  return (
    <g>
      {events.map((event) => {
        const x = scales.x(dayNumber(event.date))
        return <path key={event.id} d={`M${x} 18v9`} stroke="var(--chart-event)" />
      })}
      {events.length > 0 && (
        <Link href={`/events?${days}` as Route} aria-label={words} className="no-underline">
          <rect x={0} y={-6} width={textWidth(words, 11) + 4} height={24} fill="transparent" />
          <ChartText x={2} y={11} size={11}>
            {words}
          </ChartText>
        </Link>
      )}
      {now >= from && now <= to && (
        <>
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
        </>
      )}
    </g>
  )
}

/** The day that a stretch begins on, in the line of the ticks. */
function StartLabel({ label }: { label: string }) {
  const scales = usePlotScales()
  if (!scales) return null
  return (
    <ChartText x={scales.left} y={scales.bottom + 18}>
      {label}
    </ChartText>
  )
}

type RowsProps = { rows: readonly TimelineRow[]; domain: readonly [number, number]; today: number }

function Rows({ rows, domain, today }: RowsProps) {
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
          domain={domain}
          today={today}
          edgeX={edgeX}
        />
      ))}
    </>
  )
}

type NarrowRowProps = LineScale & {
  row: TimelineRow
  y: number
  /** Where a claim occurs more than once, what tells its rows apart is said. */
  saysDetail: boolean
}

function NarrowRow(props: NarrowRowProps) {
  const { row, y, edgeX, saysDetail } = props
  const tip = useChartTip()
  const { endX, endsAfter } = lineEnd(props)
  const claim = saysDetail && row.detail ? `${row.claim}, ${row.detail}` : row.claim
  const settled = row.knownOn && !endsAfter ? `${outcomeWords[row.standing]}, ${dayText(row.knownOn)}` : ''
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
