import type { JsonScore } from '@/lib/core/scoring/json-score'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import type { TrackScore } from '@/lib/core/scoring/track-score'
import { brierInReceipt, count, counted, day, percent, share } from '@/lib/format'

/** More terms than this say no more than their ends do. */
const mostTerms = 9

const four = brierInReceipt

/** The mean of a figure over the tracks, with its terms. @example '(0.0400 + 0.3600) ÷ 2 = 0.2000' */
function meanWords(terms: readonly string[], n: number, mean: string): string {
  const shown = terms.length > mostTerms ? [...terms.slice(0, 3), '…', ...terms.slice(-2)] : terms
  return `(${shown.join(' + ')}) ÷ ${count(n)} = ${mean}`
}

export function workedBrier({ each, n, brier }: ScoreSummary): string | null {
  return (
    brier &&
    meanWords(
      each.map((track) => four(track.brier)),
      n,
      four(brier.mean),
    )
  )
}

export function workedBand({ each, n, brier }: ScoreSummary): string | null {
  if (!brier) return null
  const best = meanWords(
    each.map((track) => four(track.low)),
    n,
    four(brier.low),
  )
  const worst = meanWords(
    each.map((track) => four(track.high)),
    n,
    four(brier.high),
  )
  return `At the better ends ${best}; at the worse ends ${worst}.`
}

export function workedLog({ each, n, log }: ScoreSummary): string | null {
  if (!log) return null
  const bits = log.bits === 'Infinity' ? '∞' : four(log.bits)
  return `${meanWords(
    each.map((track) => logWords(track.log)),
    n,
    logWords(log.mean),
  )} nats, which is ${bits} bits.`
}

export function workedSpherical({ spherical, n }: ScoreSummary): string | null {
  return (
    spherical && `${four(spherical.mean)} over ${counted(n, 'track')}; saying 50% would have earned 0.7071.`
  )
}

export function workedSkill({ brier, events, n, baseRate, skill }: ScoreSummary): string | null {
  if (!brier || baseRate === null || skill.vsHalf === null) return null
  const half = `Against 50%: 1 − ${four(brier.mean)} ÷ 0.25 = ${four(skill.vsHalf)}.`
  if (skill.vsBaseRate === null) return `${half} Against the base rate: none. ${skill.reason ?? ''}.`
  const uncertainty = four(baseRate * (1 - baseRate))
  const rate = `${count(events)} ÷ ${count(n)} = ${four(baseRate)}`
  return `${half} The base rate is ${rate}, which would have scored ${uncertainty}: 1 − ${four(brier.mean)} ÷ ${uncertainty} = ${four(skill.vsBaseRate)}.`
}

export function workedCounts({ n, excluded }: ScoreSummary): string {
  const left = excluded.length > 0 ? `, ${counted(excluded.length, 'settled track')} left out` : ''
  return `${counted(n, 'track')} ${n === 1 ? 'counts' : 'count'}${left}.`
}

/** The track that was revised most shows best what weights do. */
export function workedWindow({ each }: ScoreSummary): string | null {
  const [track] = each.toSorted((a, b) => b.stretches.length - a.stretches.length)
  if (!track) return null
  const parts = track.stretches.map(
    ({ from, to, probability, weight }) =>
      `${percent(probability)} from ${dayWords(from)} until ${dayWords(to)}, weight ${weight.toFixed(3)}`,
  )
  const hours = `${count(Math.round(track.coveredHours))} hours`
  return `“${track.label}”, ${hours} in all: ${parts.slice(0, 5).join('; ')}${parts.length > 5 ? '; …' : ''}. Its score is ${sumWords(track)}.`
}

function sumWords({ stretches, happened, brier }: TrackScore): string {
  const terms = stretches.map(
    ({ weight, probability }) => `${weight.toFixed(3)} × ${four((probability - Number(happened)) ** 2)}`,
  )
  const shown = terms.length > 5 ? [...terms.slice(0, 4), '…', ...terms.slice(-1)] : terms
  return `${shown.join(' + ')} = ${four(brier)}`
}

function dayWords(instant: string | null): string {
  return day(instant?.slice(0, 10) ?? null)
}

function logWords(score: JsonScore | null): string {
  return score === 'Infinity' ? '∞' : four(score)
}

/** The bin that most fell into. */
export function fullestBin({ bins }: ScoreSummary) {
  return bins.toSorted((a, b) => b.n - a.n)[0] ?? null
}

export function workedBins(scores: ScoreSummary): string | null {
  const bin = fullestBin(scores)
  if (!bin || bin.meanForecast === null) return null
  return `${percent(bin.from)} to ${percent(bin.to)}: ${counted(bin.n, 'outcome')} at ${share(bin.meanForecast)} on average, of which ${count(bin.events)} happened.`
}
