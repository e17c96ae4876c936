import { brier, brierRange, count, counted } from '@/lib/format'
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
  /** How far the mean might have come out otherwise, where that was worked out. */
  interval: readonly [number, number] | null
}

/**
 * What a chart of the score over time shows.
 *
 * @example "Mean Brier after each outcome, lower is better: 0.360 after 2, 0.123 after 7. Dashed while n is under 5."
 */
export function scoreSentence(points: readonly ScorePoint[], rolling = ''): string {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return 'Nothing has settled yet. Each outcome will add a step; lower is better.'
  const few = first.n < fewestForARate ? ' Dashed while n is under 5.' : ''
  if (first === last)
    return `Mean Brier ${brier(first.mean)} after ${counted(first.n, 'outcome')}, lower is better.${few}`
  if (rolling) return rollingSentence(first, last, rolling)
  const steps = `${brier(first.mean)} after ${count(first.n)}, ${brier(last.mean)} after ${count(last.n)}`
  return `Mean Brier after each outcome, lower is better: ${steps}.${few}`
}

/** @example 'Mean Brier of the last 10 outcomes or more, lower is better: 0.360 (n 2) at first, 0.123 (n 10) in the end.' */
function rollingSentence(first: ScorePoint, last: ScorePoint, rolling: string): string {
  const at = ({ mean, n }: ScorePoint) => `${brier(mean)} (n ${count(n)})`
  const range = last.interval ? `, 95% interval ${brierRange(...last.interval)}` : ''
  return `Mean Brier of ${rolling}, lower is better: ${at(first)} at first, ${at(last)} in the end${range}.`
}

/** The steps as CSV, one line a step of each record. */
export function scoreCsv(records: readonly { name: string; points: readonly ScorePoint[] }[]): string {
  return toCsv(
    ['record', 'date', 'n', 'mean_brier', 'low', 'high', 'interval_low', 'interval_high'],
    records.flatMap(({ name, points }) =>
      points.map((point) => [
        name,
        point.date,
        point.n,
        point.mean,
        point.low,
        point.high,
        point.interval?.[0] ?? null,
        point.interval?.[1] ?? null,
      ]),
    ),
  )
}
