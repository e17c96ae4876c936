import { wilsonInterval } from '@/lib/core/calibration/wilson'
import { count, missing, share } from '@/lib/format'
import {
  binReadingWords,
  binText,
  type CalibrationBin,
  fewestForARate,
  readBin,
  totalOf,
} from './calibration-words'
import { type ChartColumn, ChartTable, type ChartTableRow } from './chart-table'
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

/** The figures of the calibration chart; a share of too few is not shown as a rate. */
export function CalibrationTable({ bins }: { bins: readonly CalibrationBin[] }) {
  return <ChartTable caption="Calibration" columns={columns} rows={bins.map(binRow)} total={totalRow(bins)} />
}

function binRow(bin: CalibrationBin): ChartTableRow {
  const reading = readBin(bin)
  const isRate = reading !== 'too-few' && reading !== 'empty'
  return {
    key: String(bin.from),
    isFaint: !isRate,
    cells: [
      binText(bin),
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
