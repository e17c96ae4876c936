'use client'

import type { ReactNode } from 'react'
import { ChancePlot } from './chance-plot'
import {
  type ChanceEvidence,
  type ChanceOutcome,
  type ChanceTrack,
  chanceCsv,
  chancePointText,
  chanceSentence,
  outcomeSentence,
} from './chance-words'
import { ChartCanvas } from './chart-canvas'
import { ChartFrame, titleId } from './chart-frame'
import { ChartTable } from './chart-table'
import { dayLabel, dayNumber } from './time-axis'

type Props = {
  tracks: readonly ChanceTrack[]
  outcome: ChanceOutcome
  evidence: readonly ChanceEvidence[]
  /** Today, `YYYY-MM-DD`. */
  today: string
  title?: string
  note?: ReactNode
  sentence?: string
  id?: string
}

export const chanceReserve = '260px'

/** How the chances given to one prediction moved, and how it was settled. */
export function ChanceOverTimeChart(props: Props) {
  const { tracks, outcome, evidence, today, note, id = 'chance-over-time' } = props
  const title = props.title ?? 'How the chance moved'
  const said = props.sentence ?? chanceSentence(tracks)
  return (
    <ChartFrame
      id={id}
      title={title}
      method="window"
      sentence={said}
      note={note}
      table={<ChanceTable title={title} tracks={tracks} />}
      csv={{ fileName: 'chance-over-time.csv', text: () => chanceCsv(tracks) }}
    >
      <ChartCanvas reserve={chanceReserve}>
        {(width) => (
          <ChancePlot
            tracks={tracks}
            outcome={outcome}
            evidence={evidence}
            today={today}
            width={width}
            description={`${said} ${outcomeSentence(outcome)}`}
            labelledBy={titleId(id)}
          />
        )}
      </ChartCanvas>
    </ChartFrame>
  )
}

function ChanceTable({ title, tracks }: { title: string; tracks: readonly ChanceTrack[] }) {
  return (
    <ChartTable
      caption={title}
      columns={[{ head: 'When' }, { head: 'Who' }, { head: 'Chance' }, { head: 'Why' }]}
      rows={tracks.flatMap((track) =>
        track.points.map((point) => ({
          key: `${track.id} ${point.at}`,
          cells: [
            <time key="at" dateTime={point.at} className="whitespace-nowrap">
              {dayLabel(dayNumber(point.at))}
            </time>,
            track.isYours ? 'You' : track.name,
            chancePointText(point),
            point.note ?? '',
          ],
        })),
      )}
    />
  )
}
