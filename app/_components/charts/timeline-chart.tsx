'use client'

import { type ReactNode, useState } from 'react'
import { counted } from '@/lib/format'
import { ChartCanvas } from './chart-canvas'
import { ChartFrame, titleId } from './chart-frame'
import { placeRows } from './timeline-layout'
import { TimelineLegend } from './timeline-legend'
import { NarrowTimelinePlot, narrowTimelineHeight } from './timeline-narrow'
import { TimelinePlot, timelineTop } from './timeline-plot'
import { TimelineTable } from './timeline-table'
import {
  type TimelineEvent,
  type TimelineRow,
  timelineCsv,
  timelineSentence,
  timelineSummary,
} from './timeline-words'

type Props = {
  /** In the order they are drawn; rows of one group stand together. */
  rows: readonly TimelineRow[]
  events: readonly TimelineEvent[]
  /** Today, `YYYY-MM-DD`. */
  today: string
  note?: ReactNode
  sentence?: string
  id?: string
}

/** Past this many rows the rest is folded away. */
const mostRows = 40
const narrowWidth = 640

/** Predictions as lines from said to settled or due, against what happened. */
export function TimelineChart({ rows, events, today, note, sentence, id = 'timeline' }: Props) {
  const [showsAll, setShowsAll] = useState(false)
  const said = sentence ?? timelineSentence(rows, events)
  const shown = showsAll ? rows : rows.slice(0, mostRows)
  const common = { events, today, description: timelineSummary(rows, events), labelledBy: titleId(id) }
  return (
    <ChartFrame
      id={id}
      title="Timeline"
      isWide
      sentence={said}
      note={note}
      table={<TimelineTable rows={rows} events={events} />}
      csv={{ fileName: 'timeline.csv', text: () => timelineCsv(rows) }}
    >
      {rows.length > 0 && (
        <>
          <TimelineLegend rows={shown} />
          <ChartCanvas reserve={reserveFor(shown, events)}>
            {(width) =>
              width < narrowWidth ? (
                <NarrowTimelinePlot {...common} rows={headlineOf(shown)} width={width} />
              ) : (
                <TimelinePlot {...common} rows={shown} width={width} />
              )
            }
          </ChartCanvas>
        </>
      )}
      {rows.length > shown.length && (
        <button
          type="button"
          onClick={() => setShowsAll(true)}
          className="mt-2 h-hit rounded-control border border-line-strong bg-surface px-3 font-medium"
        >
          Show all {counted(rows.length, 'prediction')}
        </button>
      )}
    </ChartFrame>
  )
}

/** The height to keep free, as CSS: that of the narrow drawing under its width, else of the wide one. */
function reserveFor(rows: readonly TimelineRow[], events: readonly TimelineEvent[]): string {
  const narrow = narrowTimelineHeight(headlineOf(rows).length)
  const wide = placeRows(rows, timelineTop(events) + 16).bottom + 38
  const slope = wide > narrow ? 9999 : -9999
  const [least, most] = [Math.min(narrow, wide), Math.max(narrow, wide)]
  return `clamp(${least}px, ${narrow}px + (100cqw - ${narrowWidth}px) * ${slope}, ${most}px)`
}

/** Headline rows; all of them where none is headline, rather than nothing. */
function headlineOf(rows: readonly TimelineRow[]): readonly TimelineRow[] {
  const headline = rows.filter((row) => row.role === 'headline')
  return headline.length > 0 ? headline : rows
}
