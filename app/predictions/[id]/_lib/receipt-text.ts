import { toCsv } from '@/app/_components/charts/csv'
import type { Receipt, ReceiptRow } from '@/lib/core/scoring/receipt'
import type { PredictionPage } from '@/lib/data/prediction-page'
import { nameOf } from '@/app/_components/standing'
import type { PredictionTrack } from '@/lib/data/prediction-tracks'
import { figure } from './receipt-words'

const iso = (instantMs: number) => new Date(instantMs).toISOString()

/** A figure as exact as a check by hand can want it, without the last digits of binary fractions. */
const exact = (value: number) => String(Number(value.toPrecision(12)))

/** The whole sum in plain words, for a stranger with a calculator. */
export function receiptText(
  { question, timeZone }: Pick<PredictionPage, 'question' | 'timeZone'>,
  track: PredictionTrack,
  receipt: Receipt,
): string {
  const { happened, known, rows, brier, low, high, log, alwaysHalf } = receipt
  const answer = Number(happened)
  return [
    question,
    `Forecaster: ${nameOf(track)}`,
    `${happened ? 'It happened: 1' : 'It did not happen: 0'}. The answer could be known from ${iso(known)} (days are those of ${timeZone}).`,
    '',
    ...rows.map((row) => lineOf(row, answer)),
    '',
    `Brier score = ${rows.map(({ weight, square }) => `${exact(weight)} × ${exact(square)}`).join(' + ')} = ${exact(brier)}`,
    ...(low === high
      ? []
      : [`With each band at its better end: ${exact(low)}; at its worse end: ${exact(high)}`]),
    `Log score, Σ weight × −ln(chance given to what happened) = ${typeof log === 'number' ? exact(log) : log} nats`,
    `Always saying 0.5: Brier ${alwaysHalf}, log ${exact(Math.LN2)} nats`,
    '',
  ].join('\n')
}

function lineOf({ from, to, probability, low, high, weight, square }: ReceiptRow, answer: number): string {
  const band = low === null || high === null ? '' : ` (band ${figure(low)} to ${figure(high)})`
  const length = `${exact((to - from) / 3_600_000)} hours, weight ${exact(weight)}`
  return `${iso(from)} to ${iso(to)}: ${figure(probability)}${band}, ${length}, (${figure(probability)} − ${answer})² = ${exact(square)}`
}

/** The same as a table: one line a stretch, and the total. */
export function receiptCsv({ happened, rows, brier, low, high, log }: Receipt): string {
  return toCsv(
    'from,to,hours,weight,probability,low,high,outcome,square,square_at_best_end,square_at_worst_end,part,log'.split(
      ',',
    ),
    [
      ...rows.map((row) => [
        iso(row.from),
        iso(row.to),
        (row.to - row.from) / 3_600_000,
        row.weight,
        row.probability,
        row.low,
        row.high,
        Number(happened),
        row.square,
        row.best,
        row.worst,
        row.part,
        row.log,
      ]),
      ['total', null, null, 1, null, null, null, Number(happened), null, low, high, brier, log],
    ],
  )
}
