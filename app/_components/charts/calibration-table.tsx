import Link from 'next/link'
import type { CurvePoint } from '@/lib/core/calibration/isotonic'
import { wilsonInterval } from '@/lib/core/calibration/wilson'
import { count, missing, share } from '@/lib/format'
import type { LinkedBin } from './calibration-dots'
import {
  binReadingWords,
  binText,
  type CalibrationBin,
  fewestForARate,
  readBin,
  totalOf,
} from './calibration-words'
import { type ChartColumn, ChartTable, type ChartTableRow } from './chart-table'
import { curveSteps, stepText } from './curve-words'
import { shareRange } from './share-range'

const columns: readonly ChartColumn[] = [
  { head: 'Chance given' },
  { head: 'Mean', align: 'right' },
  { head: 'Forecasts', align: 'right' },
  { head: 'Happened', align: 'right' },
  { head: 'Share', align: 'right' },
  { head: '95% interval', align: 'right' },
  { head: 'Expected if exact', align: 'right' },
  { head: 'Reading' },
]

type Props = { bins: readonly LinkedBin[]; curve: readonly CurvePoint[] }

/** The figures of the calibration chart; a share of too few is not shown as a rate. */
export function CalibrationTable({ bins, curve }: Props) {
  return (
    <>
      <ChartTable caption="Calibration" columns={columns} rows={bins.map(binRow)} total={totalRow(bins)} />
      {curve.length > 1 ? (
        <div className="mt-6">
          <h3 className="font-medium text-small">The curve, step by step</h3>
          <ChartTable
            caption="Calibration curve"
            columns={curveColumns}
            rows={curveSteps(curve).map((step) => ({
              key: String(step.from),
              cells: [stepText(step), count(step.n), <b key="share">{share(step.calibrated)}</b>],
            }))}
          />
        </div>
      ) : null}
    </>
  )
}

const curveColumns: readonly ChartColumn[] = [
  { head: 'Chance given' },
  { head: 'Forecasts', align: 'right' },
  { head: 'Came true', align: 'right' },
]

function binRow(bin: LinkedBin): ChartTableRow {
  const reading = readBin(bin)
  const isRate = reading !== 'too-few' && reading !== 'empty'
  return {
    key: String(bin.from),
    isFaint: !isRate,
    cells: [
      bin.href && bin.n > 0 ? (
        <Link key="list" href={bin.href}>
          {binText(bin)}
        </Link>
      ) : (
        binText(bin)
      ),
      share(bin.meanForecast),
      count(bin.n),
      bin.n === 0 ? missing : count(bin.events),
      <b key="share">{isRate ? share(bin.observed) : missing}</b>,
      isRate ? shareRange(bin.wilson) : missing,
      isRate ? shareRange(bin.consistency) : missing,
      isRate && reading !== 'as-said' ? (
        <b key="reading">{binReadingWords[reading]}</b>
      ) : (
        binReadingWords[reading]
      ),
    ],
  }
}

function totalRow(bins: readonly CalibrationBin[]) {
  const n = totalOf(bins)
  const events = bins.reduce((sum, bin) => sum + bin.events, 0)
  const mean = bins.reduce((sum, bin) => sum + bin.n * (bin.meanForecast ?? 0), 0) / n
  return [
    'All',
    share(n > 0 ? mean : null),
    count(n),
    n > 0 ? count(events) : missing,
    share(n > 0 ? events / n : null),
    shareRange(n < fewestForARate ? null : wilsonInterval(events, n)),
  ]
}
