'use client'

import type { ReactNode } from 'react'
import { brier, brierRange, count, missing } from '@/lib/format'
import { ChartCanvas } from './chart-canvas'
import { ChartFrame, titleId } from './chart-frame'
import { ChartTable } from './chart-table'
import { ScorePlot } from './score-plot'
import { type ScorePoint, scoreCsv, scoreSentence } from './score-words'
import { dayLabel, dayNumber } from './time-axis'

type Props = {
  /** The first day something was said, and today. */
  from: string
  to: string
  /** The record the page is about, and what to call it at the end of its line. */
  points: readonly ScorePoint[]
  name?: string
  /** A second record, drawn thin: everything scored. Left out where it would be the same line. */
  all?: readonly ScorePoint[]
  note?: ReactNode
  sentence?: string
  controls?: ReactNode
  id?: string
}

export const scoreReserve = '244px'

/** The mean Brier score after each outcome, with the range over the readings of the words. */
export function ScoreOverTimeChart(props: Props) {
  const {
    from,
    to,
    points,
    name = 'Headline',
    all = [],
    note,
    sentence,
    controls,
    id = 'score-over-time',
  } = props
  const said = sentence ?? scoreSentence(points)
  const records = [{ name, points }, ...(all.length > 0 ? [{ name: 'All scored', points: all }] : [])]
  return (
    <ChartFrame
      id={id}
      title="Score over time"
      method="over-time"
      sentence={said}
      note={note}
      controls={controls}
      table={<ScoreTable records={records} />}
      csv={{ fileName: 'score-over-time.csv', text: () => scoreCsv(records) }}
    >
      <ChartCanvas reserve={scoreReserve}>
        {(width) => (
          <ScorePlot
            from={from}
            to={to}
            points={points}
            name={name}
            all={all}
            width={width}
            description={said}
            labelledBy={titleId(id)}
          />
        )}
      </ChartCanvas>
    </ChartFrame>
  )
}

function ScoreTable({ records }: { records: readonly { name: string; points: readonly ScorePoint[] }[] }) {
  return (
    <ChartTable
      caption="Score over time"
      columns={[
        { head: 'Up to' },
        { head: 'Record' },
        { head: 'n', align: 'right' },
        { head: 'Mean Brier', align: 'right' },
        { head: 'Range of readings', align: 'right' },
        { head: '95% interval', align: 'right' },
      ]}
      rows={records.flatMap((record) =>
        record.points.map((point) => ({
          key: `${record.name} ${point.date}`,
          cells: [
            <time key="date" dateTime={point.date}>
              {dayLabel(dayNumber(point.date))}
            </time>,
            record.name,
            count(point.n),
            <b key="mean">{brier(point.mean)}</b>,
            brierRange(point.low, point.high),
            point.interval ? brierRange(...point.interval) : missing,
          ],
        })),
      )}
    />
  )
}
