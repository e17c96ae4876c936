import { z95 } from '@/lib/core/calibration/wilson'
import type { Tally } from './tally'

/** Where a value or an interval is missing, `reason` says why. */
export type Auc = { value: number | null; low: number | null; high: number | null; reason: string | null }

/**
 * Area under the ROC curve: how often something that happened was given a higher chance than something that did
 * not, ties by half (Mann and Whitney 1947).
 *
 *     AUC = P(p of an event > p of a non-event) + ½ P(equal)
 *
 * 0.5 is no telling apart, 1 is perfect order, 0 the reverse. It knows nothing of calibration. `low` and `high` are
 * DeLong's 95 % interval (1988) with n − 1 divisors, cut to [0, 1]; at 0 or 1 it collapses to a point, the method's
 * known weakness. Where votes are shared out over stretches there is no such interval: the cluster bootstrap serves.
 *
 * @returns null with one kind of outcome; no interval with fewer than two events or non-events
 * @example // 0.25 thrice with one yes, 0.8 once with yes: 0.75, from 0.2600 to 1
 */
export function auc(tally: Tally): Auc {
  const { n, events, isWhole } = tally
  const failures = n - events
  if (n === 0) return without('No forecasts')
  const value = areaOf(tally)
  if (value === null) return without('Only one kind of outcome')
  if (!isWhole)
    return { ...without('Not every vote weighs a whole number: the interval by clusters serves'), value }
  if (events < 2 || failures < 2) return { ...without('Fewer than two events or two non-events'), value }
  const half = z95 * Math.sqrt(deLongVariance(tally, value))
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half), reason: null }
}

function without(reason: string): Auc {
  return { value: null, low: null, high: null, reason }
}

/**
 * The area alone: twice the pairs of an event and a non-event in the right order, ties once (whole numbers for whole
 * weights), over twice all pairs.
 *
 * @returns null with one kind of outcome
 */
export function areaOf({ yes, no }: Pick<Tally, 'yes' | 'no'>): number | null {
  let pairs = 0
  let events = 0
  let below = 0
  for (let index = 0; index < yes.length; index++) {
    const happened = yes[index] ?? 0
    const failed = no[index] ?? 0
    pairs += happened * (2 * below + failed)
    events += happened
    below += failed
  }
  return events === 0 || below === 0 ? null : pairs / 2 / events / below
}

/** How much each event's and each non-event's share of the pairs it wins varies, over their numbers. */
function deLongVariance({ millionths, yes, no, n, events }: Tally, value: number): number {
  const failures = n - events
  let ofEvents = 0
  let ofFailures = 0
  for (let index = 0, below = 0, above = events; index < millionths.length; index++) {
    const happened = yes[index] ?? 0
    const failed = no[index] ?? 0
    above -= happened
    ofEvents += happened * ((below + failed / 2) / failures - value) ** 2
    ofFailures += failed * ((above + happened / 2) / events - value) ** 2
    below += failed
  }
  return ofEvents / (events - 1) / events + ofFailures / (failures - 1) / failures
}
