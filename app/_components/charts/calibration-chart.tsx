'use client'

import type { ReactNode } from 'react'
import type { BandPoint } from '@/lib/core/calibration/corp-band'
import type { CurvePoint } from '@/lib/core/calibration/isotonic'
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
  /** How often each chance came true, as far as the record tells, and where that would run if each were right. */
  curve?: readonly CurvePoint[]
  band?: readonly BandPoint[]
  /** What chooses among numbers and words. */
  controls?: ReactNode
  /** What to say while there is nothing to draw. */
  empty?: string
  /** Instead of the sentence worked out from the bins. */
  sentence?: string
  id?: string
}

/** The space a calibration chart takes, before its width is known. */
export const calibrationReserve = 'calc(min(420px, 100cqw - 72px) + 152px)'

/** Did things happen as often as they were said to? */
export function CalibrationChart(props: Props) {
  const { bins, curve = [], band = [], note, controls, empty, sentence, id = 'calibration' } = props
  if (totalOf(bins) === 0) return <CalibrationGhost sentence={empty} controls={controls} />
  const said = sentence ?? calibrationSentence(bins)
  return (
    <ChartFrame
      id={id}
      title="Calibration"
      method="bins"
      sentence={said}
      note={note}
      controls={controls}
      table={<CalibrationTable bins={bins} curve={curve} />}
      csv={{ fileName: 'calibration.csv', text: () => calibrationCsv(bins) }}
    >
      <div className="@container">
        <div className="@min-[560px]:grid @min-[560px]:grid-cols-[minmax(0,492px)_216px] @min-[560px]:gap-0.5">
          <ChartCanvas reserve={calibrationReserve}>
            {(width) => (
              <CalibrationPlot
                bins={bins}
                curve={curve}
                band={band}
                width={width}
                description={said}
                labelledBy={titleId(id)}
              />
            )}
          </ChartCanvas>
          <div className="@min-[560px]:pt-[26px]">
            <CalibrationKey hasCurve={curve.length > 1} />
          </div>
        </div>
      </div>
    </ChartFrame>
  )
}
