'use client'

import { percent } from '@/lib/format'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { unspokenWords } from './focusable-mark'
import { MarkTarget } from './mark-target'
import { usePlotScales } from './plot'
import { fitText } from './text-width'
import { dayNumber, monthLabel } from './time-axis'
import type { PlacedRow } from './timeline-layout'
import { type LineScale, lineEnd, TimelineLine } from './timeline-line'
import { rowLines } from './timeline-words'

type RowsProps = {
  placed: readonly PlacedRow[]
  domain: readonly [number, number]
  today: number
  width: number
}

/** Each prediction as a row of words and its line; a row with an address is a link. */
export function TimelineRows({ placed, domain, today, width }: RowsProps) {
  const scales = usePlotScales()
  if (!scales) return null
  return (
    <>
      {placed.map((place, index) => (
        <g key={place.row.id}>
          {place.startsGroup && index > 0 && (
            <path d={`M0 ${place.y - 16}H${width}`} stroke="var(--chart-grid)" />
          )}
          <Row
            place={place}
            x={scales.x}
            domain={domain}
            today={today}
            edgeX={scales.right + 8}
            width={width}
          />
        </g>
      ))}
    </>
  )
}

type RowProps = LineScale & { place: PlacedRow; width: number }

function Row({ place: { row, y, saysClaim }, width, ...scale }: RowProps) {
  const tip = useChartTip()
  const { endX, endsAfter } = lineEnd({ row, ...scale })
  const endOn = row.knownOn ?? row.dueOn
  const lines = rowLines(row)
  const isHeadline = row.role === 'headline'
  return (
    <>
      <MarkTarget name={lines.join('; ')} href={row.href} tip={tip(endX, y - 6, lines)}>
        <rect
          x={0}
          y={y - 12}
          width={width}
          height={24}
          className="fill-transparent group-hover:fill-ink/5"
        />
        <TimelineLine row={row} y={y} {...scale} />
      </MarkTarget>
      <g {...unspokenWords}>
        {saysClaim && (
          <ChartText x={0} y={y + 4} tone="ink" bold>
            {fitText(row.claim, 212)}
          </ChartText>
        )}
        <ChartText x={222} y={y + 4} tone="ink-2">
          {fitText(row.detail ?? '', 128)}
        </ChartText>
        <ChartText x={390} y={y + 4} anchor="end" tone={isHeadline ? 'ink' : 'ink-2'} bold={isHeadline}>
          {percent(row.probability)}
        </ChartText>
        {endsAfter && endOn !== null && (
          <ChartText x={scale.edgeX + 11} y={y + 4} tone="ink-2">
            {monthLabel(dayNumber(endOn))}
          </ChartText>
        )}
      </g>
    </>
  )
}
