import type { GoldDocument } from './documents'
import { type Judged, judge } from './judge'
import { hits, matchPairs } from './matching'

/** What was drawn from a text that has been marked by hand. */
export type Reading = { document: GoldDocument; candidates: readonly Judged[] }

export type GoldScore = ReturnType<typeof scoreReadings>

/**
 * How well readings agree with the marks: shares from 0 to 1, 1 best (but traps hit, errors and flipped: 0 best), null
 * where there is nothing to agree on. What each line means is told in the README of the gold set.
 */
export function scoreReadings(readings: readonly Reading[]) {
  const matched = readings.map(matchReading)
  const pairs = matched.flatMap(({ judged }) => judged)
  const forecasts = sum(readings.map(({ document }) => document.forecasts.length))
  const candidates = sum(readings.map((reading) => reading.candidates.length))
  const traps = sum(readings.map(({ document }) => document.traps.length))
  const chances = sum(matched.map((each) => each.chances))
  const precision = ratio(pairs.length, candidates)
  const recall = ratio(pairs.length, forecasts)
  return {
    documents: readings.length,
    forecasts,
    candidates,
    matches: pairs.length,
    precision,
    recall,
    f1: harmonic(precision, recall, forecasts),
    precisionAtRecall90: precisionAtRecall(readings, 0.9),
    trapHitRate: ratio(sum(matched.map((each) => each.trapsHit)), traps),
    meanIou: mean(pairs.map(({ iou }) => iou)),
    speakerAccuracy: share(pairs.map(({ speaker }) => speaker)),
    hedgeAccuracy: share(pairs.map(({ hedge }) => hedge)),
    probabilityGiven: ratio(pairs.filter(({ inside }) => inside !== null).length, chances),
    probabilityMeanAbsoluteError: mean(pairs.flatMap(({ error }) => error ?? [])),
    probabilityInsideBand: share(pairs.map(({ inside }) => inside)),
    probabilityFlipped: share(pairs.map(({ flipped }) => flipped)),
    deadlineSpanAccuracy: share(pairs.map(({ deadlineSpan }) => deadlineSpan)),
    deadlineLatestExact: share(pairs.map(({ latest }) => latest)),
    deadlineLatestWithinGrain: share(pairs.map(({ withinGrain }) => withinGrain)),
    deadlineEarliestExact: share(pairs.map(({ earliest }) => earliest)),
    undatedLeftUndated: share(pairs.map(({ undatedKept }) => undatedKept)),
    acceptedOfMatches: share(pairs.map(({ accepted }) => accepted)),
    acceptedWithoutEdit: ratio(pairs.filter(({ accepted }) => accepted).length, forecasts),
  }
}

function matchReading({ document, candidates }: Reading) {
  const pairs = matchPairs(candidates, document.forecasts)
  const taken = new Set(pairs.map(({ candidate }) => candidate))
  const free = candidates.filter((_, index) => !taken.has(index))
  const judged = pairs.flatMap(({ candidate, forecast }) => {
    const [got, want] = [candidates[candidate], document.forecasts[forecast]]
    return got && want ? [judge(got, want)] : []
  })
  return {
    judged,
    trapsHit: document.traps.filter((trap) => free.some((candidate) => hits(candidate, trap))).length,
    chances: pairs.filter(({ forecast }) => document.forecasts[forecast]?.probability).length,
  }
}

/** The highest precision over all thresholds on the score whose recall is at least `wanted`; null if none is. */
export function precisionAtRecall(readings: readonly Reading[], wanted: number): number | null {
  const forecasts = sum(readings.map(({ document }) => document.forecasts.length))
  const queue = readings
    .flatMap(({ candidates }, index) => candidates.map((candidate) => ({ index, candidate })))
    .toSorted((a, b) => b.candidate.score - a.candidate.score)
  const taken = readings.map((): Judged[] => [])
  const found = readings.map(() => 0)
  let best: number | null = null
  for (const [at, { index, candidate }] of queue.entries()) {
    const mine = taken[index] ?? []
    mine.push(candidate)
    found[index] = matchPairs(mine, readings[index]?.document.forecasts ?? []).length
    if (queue[at + 1]?.candidate.score === candidate.score) continue
    if (forecasts > 0 && sum(found) / forecasts >= wanted) best = Math.max(best ?? 0, sum(found) / (at + 1))
  }
  return best
}

function harmonic(precision: number | null, recall: number | null, forecasts: number): number | null {
  if (precision && recall) return (2 * precision * recall) / (precision + recall)
  return forecasts > 0 ? 0 : null
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null
}

function mean(numbers: readonly number[]): number | null {
  return ratio(sum(numbers), numbers.length)
}

function share(answers: readonly (boolean | null)[]): number | null {
  const given = answers.filter((answer) => answer !== null)
  return ratio(given.filter(Boolean).length, given.length)
}
