'use client'

import { type KeyboardEvent, useState } from 'react'
import { ChartText } from './chart-text'
import { useChartTip } from './chart-tip'
import { unspokenWords } from './focusable-mark'
import { MarkTarget } from './mark-target'
import { fitText, textWidth } from './text-width'
import { mostNameWidth, type PlacedEvent } from './timeline-layout'
import { dayText, type TimelineEvent } from './timeline-words'

type Props = { placed: readonly PlacedEvent[]; axisY: number; bottom: number }

/** The baselines of the three levels of names, and where the leader of each begins. */
const nameBaselines = [12, 33, 54]

/**
 * Ticks for what happened, some with their name. One stop for the keyboard: left and right go from one to the
 * next, each showing its tip, and Enter opens the event.
 */
export function TimelineEvents({ placed, axisY, bottom }: Props) {
  const [current, setCurrent] = useState(0)
  const move = (event: KeyboardEvent<SVGGElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = Math.max(0, Math.min(placed.length - 1, current + step))
    setCurrent(next)
    const marks = event.currentTarget.querySelectorAll<SVGElement>('[role=listitem] > [aria-label]')
    marks[next]?.focus()
  }
  return (
    <g {...listProps(move)}>
      {placed.map(({ event, x, level }, index) => (
        <EventMark
          key={event.id}
          event={event}
          x={x}
          level={level}
          axisY={axisY}
          bottom={bottom}
          isStop={index === current}
        />
      ))}
    </g>
  )
}

function listProps(onKeyDown: (event: KeyboardEvent<SVGGElement>) => void) {
  return { role: 'list', 'aria-label': 'Events', onKeyDown }
}

type MarkProps = {
  event: TimelineEvent
  x: number
  level: number | null
  axisY: number
  bottom: number
  /** The one that the Tab key stops at. */
  isStop: boolean
}

function EventMark({ event, x, level, axisY, bottom, isStop }: MarkProps) {
  const tip = useChartTip()
  const baseline = level === null ? null : (nameBaselines[level] ?? null)
  const lines = [dayText(event.date), event.label]
  const name = fitText(event.name ?? '', mostNameWidth)
  return (
    <g {...inList}>
      <MarkTarget
        name={lines.join(': ')}
        href={event.href}
        tabIndex={isStop ? 0 : -1}
        tip={tip(x, baseline === null ? axisY - 8 : baseline - 8, lines)}
      >
        <rect x={x - 4} y={axisY - 14} width={8} height={18} fill="transparent" />
        {baseline === null ? (
          <path d={`M${x} ${axisY - 8}v7`} stroke="var(--chart-event)" strokeWidth={1.25} />
        ) : (
          <>
            <rect x={x} y={baseline - 12} width={textWidth(name) + 5} height={18} fill="transparent" />
            <path d={`M${x} ${axisY}V${bottom}`} stroke="var(--chart-grid)" pointerEvents="none" />
            <path d={`M${x} ${baseline - 10}V${axisY - 1}`} stroke="var(--chart-event)" />
            <path d={`M${x - 4} ${axisY - 9}h8l-4 8z`} fill="var(--chart-event)" />
          </>
        )}
      </MarkTarget>
      {baseline !== null && (
        <g {...unspokenWords}>
          <ChartText x={x + 5} y={baseline} tone="ink-2">
            {name}
          </ChartText>
        </g>
      )}
    </g>
  )
}

const inList = { role: 'listitem' }
