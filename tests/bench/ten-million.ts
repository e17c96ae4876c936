import { recalibration } from '@/lib/core/calibration/recalibration'
import { columnFigures } from '@/lib/core/scoring/figures'
import { tallyColumns } from '@/lib/core/scoring/tally'
import { columnsOf } from './columns'

/** A process of its own, so that the most memory it ever held is that of ten million forecasts and their figures. */
const tally = tallyColumns(columnsOf(10_000_000, 1))
const { n, murphy } = columnFigures(tally)
const { slope } = recalibration(tally)
const megabytes = process.resourceUsage().maxRSS / 1024
console.log(
  `ten million in millionths: ${megabytes.toFixed(0)} MB at most (n ${n}, ${murphy?.groups} distinct, slope ${slope?.toFixed(3)})`,
)
