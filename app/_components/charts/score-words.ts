import { brier, count, counted } from '@/lib/format'
import { fewestForARate } from './calibration-words'
import { toCsv } from './csv'

/** The mean score once everything known by a day has settled. */
export type ScorePoint = {
  /** The day by which these outcomes were known, `YYYY-MM-DD`. */
  date: string
  /** How many were scored by then. */
  n: number
  mean: number
  /** The mean at the best and the worst reading of each chance. */
  low: number
  high: number
}

/**
 * What a chart of the score over time shows.
 *
 * @example "Mean Brier after each outcome, lower is better: 0.360 after 2, 0.123 after 7. Dashed while n is under 5."
 */
export function scoreSentence(points: readonly ScorePoint[]): string {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return 'Nothing has settled yet. Each outcome will add a step; lower is better.'
  const few = first.n < fewestForARate ? ' Dashed while n is under 5.' : ''
  if (first === last)
    return `Mean Brier ${brier(first.mean)} after ${counted(first.n, 'outcome')}, lower is better.${few}`
  const steps = `${brier(first.mean)} after ${count(first.n)}, ${brier(last.mean)} after ${count(last.n)}`
  return `Mean Brier after each outcome, lower is better: ${steps}.${few}`
}

/** The steps as CSV, one line a step of each record. */
export function scoreCsv(records: readonly { name: string; points: readonly ScorePoint[] }[]): string {
  return toCsv(
    ['record', 'date', 'n', 'mean_brier', 'low', 'high'],
    records.flatMap(({ name, points }) =>
      points.map((point) => [name, point.date, point.n, point.mean, point.low, point.high]),
    ),
  )
}
