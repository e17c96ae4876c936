import { millionthsInOne } from '@/lib/core/probability'
import { sum } from '@/lib/core/scoring/sum'
import type { Tally } from '@/lib/core/scoring/tally'
import { settleCount } from '@/lib/core/scoring/vote'
import { fitIntercept, fitLine, type LogitCounts } from './logistic-fit'

/** Cox's recalibration of a record; where a figure is missing, `reason` says why. */
export type Recalibration = {
  /** 0 is best; above 0, things happen more often than was said. */
  intercept: number | null
  /** 1 is best; under 1 chances are too extreme, above 1 too timid. */
  slope: number | null
  /** The intercept with the slope held at 1: how far chances lie too low on the whole, in log odds. */
  interceptAtSlopeOne: number | null
  /** How many forecasts were used: those above 0 and below 1. */
  n: number
  reason: string | null
}

/**
 * Cox recalibration (1958): the straight line in log odds that turns what was said into what happened.
 *
 *     logit P(event) = intercept + slope × ln(p ÷ (1 − p))
 *
 * by maximum likelihood over the forecasts with 0 < p < 1; those that were certain have no log odds and are left out.
 *
 * @returns nulls where the likelihood has no single best line: one kind of outcome, one distinct forecast, or
 * forecasts that separate (nearly) all events from all others, where a fitter would run off to huge numbers
 * @example // the shipped reference set n14-mixed: intercept ≈ 0.3806, slope ≈ 0.7913, at slope one ≈ 0.4340, n 11
 */
export function recalibration(tally: Tally): Recalibration {
  const counts = logitCounts(tally)
  const n = settleCount(counts.n)
  const none = { intercept: null, slope: null, interceptAtSlopeOne: null, n }
  if (n === 0) return { ...none, reason: 'No forecast above 0 and below 1' }
  if (counts.events === 0 || counts.events === counts.n)
    return { ...none, reason: 'Only one kind of outcome among the forecasts above 0 and below 1' }
  const interceptAtSlopeOne = fitIntercept(counts)
  if (counts.logits.length === 1)
    return { ...none, interceptAtSlopeOne, reason: 'Only one distinct forecast' }
  if (isSeparated(counts))
    return { ...none, interceptAtSlopeOne, reason: 'The forecasts separate what happened from what did not' }
  const line = fitLine(counts)
  if (line === null) return { ...none, interceptAtSlopeOne, reason: 'The fit did not settle' }
  return { ...line, interceptAtSlopeOne, n, reason: null }
}

/** The forecasts that have log odds, by distinct chance. */
function logitCounts({ millionths, yes, no }: Tally): LogitCounts {
  const from = millionths[0] === 0 ? 1 : 0
  const to = Math.max(from, millionths.length - (millionths.at(-1) === millionthsInOne ? 1 : 0))
  const used = { yes: yes.subarray(from, to), no: no.subarray(from, to) }
  const [events, others] = [sum(used.yes), sum(used.no)]
  return {
    logits: new Float64Array(millionths.subarray(from, to)).map((chance) =>
      Math.log(chance / (millionthsInOne - chance)),
    ),
    ...used,
    n: events + others,
    events,
  }
}

/** Whether one threshold parts the events from the rest, either way round; both kinds may stand on it. */
function isSeparated({ yes, no }: LogitCounts): boolean {
  const [firstEvent, lastEvent] = endsOf(yes)
  const [firstOther, lastOther] = endsOf(no)
  return lastOther <= firstEvent || lastEvent <= firstOther
}

/** The first and the last place with any weight. */
function endsOf(weights: Float64Array): [number, number] {
  const hasWeight = (weight: number) => weight > 0
  return [weights.findIndex(hasWeight), weights.findLastIndex(hasWeight)]
}
