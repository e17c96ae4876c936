import { fromMillionths, type Probability } from '@/lib/core/probability'
import type { Counts } from '@/lib/core/scoring/tally'
import { settleCount } from '@/lib/core/scoring/vote'

/** Neighbouring forecasts that share one calibrated value, the share of them that happened. Rising. */
export type IsotonicBlocks = {
  count: number
  /** The place in the tally after the last forecast of each block. */
  end: Int32Array
  yes: Float64Array
  no: Float64Array
}

/** One forecast, and how often it came true as far as the record tells. */
export type CurvePoint = {
  forecast: Probability
  /** The calibrated value: never falling from one forecast to the next. */
  calibrated: Probability
  n: number
}

/** The curve in columns: each distinct chance with its counts and its calibrated value. */
export type CurveColumns = Counts & { calibrated: Float64Array }

/**
 * Isotonic regression of what happened on what was said, by pooling neighbours that come in the wrong order (Ayer
 * et al. 1955): the best rising calibration for every proper score at once. Equal forecasts are one before anything
 * is pooled, whatever their outcomes.
 *
 * @returns the blocks from the lowest forecasts to the highest; none of no votes
 * @example // 0.2 happened, 0.8 did not: one block, calibrated 0.5
 */
export function isotonicBlocks({ millionths, yes, no }: Counts): IsotonicBlocks {
  const distinct = millionths.length
  const end = new Int32Array(distinct)
  const [happened, failed] = [new Float64Array(distinct), new Float64Array(distinct)]
  let top = -1
  for (let index = 0; index < distinct; index++) {
    top++
    let upperYes = yes[index] ?? 0
    let upperNo = no[index] ?? 0
    while (top > 0) {
      const lowerYes = happened[top - 1] ?? 0
      const lowerNo = failed[top - 1] ?? 0
      if (lowerYes * upperNo <= upperYes * lowerNo) break
      upperYes += lowerYes
      upperNo += lowerNo
      top--
    }
    happened[top] = upperYes
    failed[top] = upperNo
    end[top] = index + 1
  }
  return { count: top + 1, end, yes: happened, no: failed }
}

/** The blocks forecast by forecast, in columns: what a million of them can be held in. */
export function isotonicCurve({ millionths, yes, no }: Counts, blocks: IsotonicBlocks): CurveColumns {
  const calibrated = new Float64Array(millionths.length)
  for (let block = 0, index = 0; block < blocks.count; block++) {
    const happened = blocks.yes[block] ?? 0
    const share = happened / (happened + (blocks.no[block] ?? 0))
    for (const end = blocks.end[block] ?? 0; index < end; index++) calibrated[index] = share
  }
  return { millionths, yes, no, calibrated }
}

/** The curve as a list of points, for a chart, a table or JSON. */
export function curvePoints({ millionths, yes, no, calibrated }: CurveColumns): CurvePoint[] {
  return Array.from(millionths, (forecast, index) => ({
    forecast: fromMillionths(forecast),
    calibrated: calibrated[index] ?? 0,
    n: settleCount((yes[index] ?? 0) + (no[index] ?? 0)),
  }))
}
