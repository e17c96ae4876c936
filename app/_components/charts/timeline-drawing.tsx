'use client'

import { counted } from '@/lib/format'
import { ChartCanvas } from './chart-canvas'
import { titleId } from './chart-frame'
import { placeRows, timelineDomain } from './timeline-layout'
import { TimelineLegend } from './timeline-legend'
import { NarrowTimelinePlot, narrowTimelineHeight } from './timeline-narrow'
import { TimelinePlot, timelineTop } from './timeline-plot'
import { type DayRange, isWhole, zoomed } from './timeline-range'
import type { TimelineEvent, TimelineRow } from './timeline-words'

type Props = {
  id: string
  /** Every row of the record, which says how far the axis reaches where the range leaves it open. */
  all: readonly TimelineRow[]
  rows: readonly TimelineRow[]
  events: readonly TimelineEvent[]
  range: DayRange
  today: string
  description: string
  onChoose: (range: DayRange) => void
}

const narrowWidth = 640

/** The lines of a timeline, wide or narrow by the room there is. */
export function TimelineDrawing({ id, all, rows, events, range, today, description, onChoose }: Props) {
  const isZoomed = !isWhole(range)
  const domainOf = (lines: readonly TimelineRow[]) => zoomed(timelineDomain(lines, today), range)
  const common = { events, isZoomed, today, description, labelledBy: titleId(id) }
  const headline = headlineOf(rows)
  return (
    <>
      <TimelineLegend rows={rows} isZoomed={isZoomed} />
      <ChartCanvas reserve={reserveFor(rows, events)}>
        {(width) =>
          width < narrowWidth ? (
            <>
              <NarrowTimelinePlot
                {...common}
                rows={headline}
                domain={domainOf(headlineOf(all))}
                width={width}
              />
              {headline.length < rows.length && (
                <p className="text-ink-3 text-micro">
                  Headline only: {headline.length} of {counted(rows.length, 'line')}. The table has them all.
                </p>
              )}
            </>
          ) : (
            <TimelinePlot {...common} rows={rows} domain={domainOf(all)} width={width} onChoose={onChoose} />
          )
        }
      </ChartCanvas>
    </>
  )
}

/** The height to keep free, as CSS: that of the narrow drawing under its width, else of the wide one. */
function reserveFor(rows: readonly TimelineRow[], events: readonly TimelineEvent[]): string {
  const headline = headlineOf(rows).length
  const narrow = narrowTimelineHeight(headline) + (headline < rows.length ? 16 : 0)
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
