import type { Receipt, ReceiptRow } from '@/lib/core/scoring/receipt'
import type { JsonScore } from '@/lib/core/scoring/json-score'
import { brierInReceipt, count, counted, day } from '@/lib/format'
import { dayOfInstant } from './day-of-instant'

/** From which day to which a chance stood, both included, and how many days that is. */
export function standsFor({ from, to, days }: ReceiptRow, timeZone: string): string {
  const first = dayOfInstant(new Date(from).toISOString(), timeZone)
  const last = dayOfInstant(new Date(to - 1).toISOString(), timeZone)
  const when = first === last ? `on ${day(first)}` : `${day(first)} to ${day(last)}`
  return `${when}, ${counted(shortDays(days), 'day')}`
}

/** @example 'weight 10 ÷ 40 days = 0.250' */
export function weightWords({ days, weight }: ReceiptRow, { coveredDays }: Receipt): string {
  return `weight ${count(shortDays(days))} ÷ ${count(shortDays(coveredDays))} days = ${weight.toFixed(3)}`
}

/** A log score to four places; infinite when certain and wrong. */
export function logFigure(score: JsonScore | null): string {
  return score === 'Infinity' ? '∞' : brierInReceipt(score)
}

/** Whole days, which a change of clocks does not break; tenths where they are few, since an hour may be all there is. */
function shortDays(days: number): number {
  return days < 10 ? Math.round(days * 10) / 10 : Math.round(days)
}
