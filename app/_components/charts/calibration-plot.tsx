'use client'

import { ReferenceLine } from 'recharts'
import type { BandPoint } from '@/lib/core/calibration/corp-band'
import type { CurvePoint } from '@/lib/core/calibration/isotonic'
import { CalibrationCounts } from './calibration-counts'
import { CalibrationBand, CalibrationCurve } from './calibration-curve'
import { CalibrationDots, type LinkedBin } from './calibration-dots'
import { sayEmptyRegion } from './calibration-scale'
import { type CalibrationBin, totalOf } from './calibration-words'
import { ChartText } from './chart-text'
import { Plot, usePlotScales } from './plot'

const fifths = [0, 0.2, 0.4, 0.6, 0.8, 1]
const margin = { top: 34, bottom: 118, left: 46, right: 26 }

/** The side of the square plot at a width. */
export function calibrationSide(width: number): number {
  return Math.max(120, Math.min(420, width - margin.left - margin.right))
}

type Props = {
  bins: readonly LinkedBin[]
  curve: readonly CurvePoint[]
  band: readonly BandPoint[]
  width: number
  description: string
  labelledBy: string
}

/** Share that happened against chance given, with how many forecasts each group holds under it. */
export function CalibrationPlot({ bins, curve, band, width, description, labelledBy }: Props) {
  const side = calibrationSide(width)
  return (
    <Plot
      width={side + margin.left + margin.right}
      height={side + margin.top + margin.bottom}
      margin={margin}
      x={{ domain: [0, 1], ticks: fifths, label: percentTick }}
      y={{ domain: [0, 1], ticks: fifths, label: percentTick }}
      xLabelGap={90}
      title="Calibration"
      description={description}
      labelledBy={labelledBy}
      interactive
      under={<ConsistencyColumns bins={bins} />}
    >
      <ReferenceLine
        segment={[
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ]}
        stroke="var(--chart-reference)"
        strokeDasharray="4 3"
        zIndex={0}
      />
      <AxisWords />
      <CalibrationCounts bins={bins} />
      <EmptyRegion bins={bins} />
      <CalibrationBand band={band} />
      <CalibrationCurve curve={curve} n={totalOf(bins)} />
      <CalibrationDots bins={bins} />
    </Plot>
  )
}

function percentTick(share: number): string {
  return share === 1 ? '100%' : String(Math.round(share * 100))
}

type BinsProps = { bins: readonly CalibrationBin[] }

/** 3 px beyond 0 and 100, so that a column that ends there is seen to. */
function ConsistencyColumns({ bins }: BinsProps) {
  const scales = usePlotScales()
  if (!scales) return null
  return (
    <>
      {bins.map(({ from, to, consistency }) => {
        if (!consistency) return null
        const left = scales.x(from) + 1
        const right = scales.x(to) - 1
        const top = scales.y(consistency[1]) - (consistency[1] >= 1 ? 3 : 0)
        const bottom = scales.y(consistency[0]) + (consistency[0] <= 0 ? 3 : 0)
        return (
          <g key={from}>
            <rect
              x={left}
              y={top}
              width={right - left}
              height={Math.max(0, bottom - top)}
              fill="var(--chart-consistency)"
            />
            <path
              d={`M${left} ${top}H${right}M${left} ${bottom}H${right}`}
              stroke="var(--chart-axis)"
              fill="none"
            />
          </g>
        )
      })}
    </>
  )
}

function AxisWords() {
  const scales = usePlotScales()
  if (!scales) return null
  return (
    <g>
      <ChartText x={0} y={14} tone="ink-2" bold>
        Share that happened
      </ChartText>
      <ChartText x={scales.left} y={scales.bottom + 110} tone="ink-2" bold>
        Chance given
      </ChartText>
    </g>
  )
}

/** Says why part of the plot is empty: nothing was forecast there. */
function EmptyRegion({ bins }: BinsProps) {
  const scales = usePlotScales()
  const region = sayEmptyRegion(bins)
  if (!scales || !region) return null
  const x = scales.x((region.from + region.to) / 2)
  const y = scales.y(0.35)
  return (
    <>
      <ChartText x={x} y={y} anchor="middle" halo>
        No chance {region.words.split(' ')[0]}
      </ChartText>
      <ChartText x={x} y={y + 16} anchor="middle" halo>
        {region.words.split(' ')[1]} has settled yet
      </ChartText>
    </>
  )
}
