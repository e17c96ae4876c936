'use client'

import { type ReactNode, useState } from 'react'
import { counted } from '@/lib/format'
import { Button } from '../ui/button'
import { ChartFrame } from './chart-frame'
import { dateOfDay } from './time-axis'
import { TimelineDrawing } from './timeline-drawing'
import { timelineDomain } from './timeline-layout'
import { eventsWithin, isWhole, rangeInWords, rowsWithin } from './timeline-range'
import { TimelineTable } from './timeline-table'
import {
  rangeSentence,
  type TimelineEvent,
  type TimelineRow,
  timelineCsv,
  timelineSentence,
  timelineSummary,
} from './timeline-words'
import { TimelineZoom } from './timeline-zoom'
import { useTimelineRange } from './use-timeline-range'

type Props = {
  /** In the order they are drawn; rows of one group stand together. */
  rows: readonly TimelineRow[]
  events: readonly TimelineEvent[]
  /** Today, `YYYY-MM-DD`. */
  today: string
  note?: ReactNode
  id?: string
}

/** Past this many rows the rest is folded away. */
const mostRows = 40

/** Predictions as lines from said to settled or due, against what happened; all days, or a stretch of them. */
export function TimelineChart({ rows, events, today, note, id = 'timeline' }: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const [range, choose] = useTimelineRange(id)
  const isZoomed = rows.length > 0 && !isWhole(range)
  const within = isZoomed ? rowsWithin(rows, range) : rows
  const happened = isZoomed ? eventsWithin(events, range) : events
  const shown = showsAll ? within : within.slice(0, mostRows)
  const counts = rangeSentence(
    range,
    { rows: within.length, events: happened.length },
    { rows: rows.length, events: events.length },
  )
  const usual = timelineSentence(rows, events)
  const summary = timelineSummary(within, happened)
  return (
    <ChartFrame
      id={id}
      title="Timeline"
      isWide
      sentence={isZoomed ? `${counts} ${usual}` : usual}
      note={note}
      controls={
        rows.length > 0 && (
          <TimelineZoom
            range={range}
            firstDay={dateOfDay(timelineDomain(rows, today)[0])}
            today={today}
            says={counts}
            onChange={choose}
          />
        )
      }
      table={
        <TimelineTable
          rows={within}
          events={happened}
          of={isZoomed ? inSentence(rangeInWords(range)) : undefined}
        />
      }
      csv={{ fileName: 'timeline.csv', text: () => timelineCsv(within) }}
    >
      {shown.length > 0 && (
        <TimelineDrawing
          id={id}
          all={rows}
          rows={shown}
          events={happened}
          range={range}
          today={today}
          onChoose={choose}
          description={isZoomed ? `${counts} ${summary}` : summary}
        />
      )}
      {isZoomed && within.length === 0 && <p className="py-6 text-ink-2">No line touches these days.</p>}
      {within.length > shown.length && (
        <Button onClick={() => setShowsAll(true)} className="mt-2">
          Show all {counted(within.length, 'prediction')}
        </Button>
      )}
    </ChartFrame>
  )
}

function inSentence(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
