import { type CalibrationBin, binReadingWords, binText, readBin, totalOf } from './calibration-words'
import { countText, percentRangeText, percentText, unknown } from './chart-figures'
import { type ChartColumn, ChartTable, type ChartTableRow } from './chart-table'

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
      percentText(bin.meanForecast),
      countText(bin.n),
      bin.n === 0 ? unknown : countText(bin.events),
      <b key="share">{isRate ? percentText(bin.observed) : unknown}</b>,
      isRate ? percentRangeText(bin.wilson) : unknown,
      isRate ? percentRangeText(bin.consistency) : unknown,
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
    percentText(n > 0 ? mean : null),
    countText(n),
    n > 0 ? countText(events) : unknown,
    percentText(n > 0 ? events / n : null),
  ]
}
