import { fromMillionths, millionthsInOne, type Probability, toMillionths } from '@/lib/core/probability'
import { quantile } from '@/lib/core/quantile'
import { drawsFor } from '@/lib/core/random'
import { resamplingSeed } from '@/lib/core/scoring/cluster-draws'
import { emptyCounts, firstCounts } from '@/lib/core/scoring/tally'
import type { Vote } from '@/lib/core/scoring/vote'
import { drawCalibrated } from './calibrated-draws'
import { type CurveColumns, isotonicBlocks, isotonicCurve } from './isotonic'

/** Where the isotonic curve would run at a forecast, 90 times in 100, if every chance were right. */
export type BandPoint = { forecast: Probability; low: number; high: number }

/** As many forecasts as a chart can show. */
const mostPoints = 60

/**
 * The consistency band of the isotonic curve: records are drawn of which every chance is right (`drawCalibrated`),
 * each gets its own curve, and at each forecast the middle 90 % of these curves is the band. A curve that leaves the
 * band is more than luck would do to a calibrated forecaster, there and once in ten.
 *
 * A drawn record need not hold every forecast: between two that it holds its curve is a straight line, beyond the
 * outermost it runs to the corners (Dimitriadis, Gneiting and Jordan 2021, by resampling).
 *
 * @returns [5 %, 95 %] at up to 60 of the distinct forecasts, rising; none of no votes
 */
export function corpBand(
  votes: readonly Vote[],
  { draws = drawsFor(votes.length), seed = resamplingSeed } = {},
): BandPoint[] {
  const counting = votes.filter((vote) => vote.weight > 0)
  const chances = [...new Set(counting.map((vote) => toMillionths(vote.probability)))].sort((a, b) => a - b)
  const places = new Map(chances.map((chance, place) => [chance, place]))
  const placeOf = (probability: Probability) => places.get(toMillionths(probability)) ?? 0
  const points = spread(chances)
  const curves: number[][] = points.map(() => [])
  drawCalibrated(counting, { places: chances.length, placeOf }, { draws, seed }, (yes, no) => {
    const curve = drawnCurve(chances, yes, no)
    for (const [index, value] of valuesAt(curve, points).entries()) curves[index]?.push(value)
  })
  return points.map((chance, index) => ({
    forecast: fromMillionths(chance),
    low: quantile(curves[index] ?? [], 0.05) ?? 0,
    high: quantile(curves[index] ?? [], 0.95) ?? 1,
  }))
}

/** All of a few, or sixty evenly by rank with both ends. */
function spread(chances: readonly number[]): number[] {
  if (chances.length <= mostPoints) return [...chances]
  const step = (chances.length - 1) / (mostPoints - 1)
  return Array.from({ length: mostPoints }, (_, index) => chances[Math.round(index * step)] ?? 0)
}

/** The isotonic curve of one draw, over the forecasts that it holds. */
function drawnCurve(chances: readonly number[], yes: Float64Array, no: Float64Array): CurveColumns {
  const held = emptyCounts(chances.length)
  let count = 0
  for (const [place, chance] of chances.entries()) {
    const happened = yes[place] ?? 0
    const failed = no[place] ?? 0
    if (happened + failed === 0) continue
    held.millionths[count] = chance
    held.yes[count] = happened
    held.no[count] = failed
    count++
  }
  const counts = firstCounts(held, count)
  return isotonicCurve(counts, isotonicBlocks(counts))
}

/** The curve at rising points, by one walk along both. Beyond its ends it runs to the corners, 0 at 0 and 1 at 1. */
function valuesAt({ millionths: at, calibrated }: CurveColumns, points: readonly number[]): number[] {
  let next = 0
  return points.map((point) => {
    while (next < at.length && (at[next] ?? 0) < point) next++
    const [from, below] = [at[next - 1] ?? 0, calibrated[next - 1] ?? 0]
    const [to, above] = [at[next] ?? millionthsInOne, calibrated[next] ?? 1]
    return to === point ? above : below + ((above - below) * (point - from)) / (to - from)
  })
}
