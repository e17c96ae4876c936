'use client'

import type { ReactNode } from 'react'
import type { LinkedBin } from './calibration-dots'
import { CalibrationGhost } from './calibration-ghost'
import { CalibrationKey } from './calibration-key'
import { CalibrationPlot } from './calibration-plot'
import { CalibrationTable } from './calibration-table'
import { calibrationCsv, calibrationSentence, totalOf } from './calibration-words'
import { ChartCanvas } from './chart-canvas'
import { ChartFrame, titleId } from './chart-frame'

type Props = {
  /** Ten bins, lowest first. A bin with an `href` links its disc to the list of its predictions. */
  bins: readonly LinkedBin[]
  /** What the figures rest on: how many, on how many topics, what was left out. */
  note?: ReactNode
  /** Instead of the sentence worked out from the bins. */
  sentence?: string
  id?: string
}

/** The space a calibration chart takes, before its width is known. */
export const calibrationReserve = 'calc(min(420px, 100cqw - 72px) + 152px)'

/** Did things happen as often as they were said to? */
export function CalibrationChart({ bins, note, sentence, id = 'calibration' }: Props) {
  if (totalOf(bins) === 0) return <CalibrationGhost />
  const said = sentence ?? calibrationSentence(bins)
  return (
    <ChartFrame
      id={id}
      title="Calibration"
      sentence={said}
      note={note}
      table={<CalibrationTable bins={bins} />}
      csv={{ fileName: 'calibration.csv', text: () => calibrationCsv(bins) }}
    >
      <div className="@container">
        <div className="@min-[560px]:grid @min-[560px]:grid-cols-[minmax(0,492px)_216px] @min-[560px]:gap-0.5">
          <ChartCanvas reserve={calibrationReserve}>
            {(width) => (
              <CalibrationPlot bins={bins} width={width} description={said} labelledBy={titleId(id)} />
            )}
          </ChartCanvas>
          <div className="@min-[560px]:pt-[26px]">
            <CalibrationKey />
          </div>
        </div>
      </div>
    </ChartFrame>
  )
}
