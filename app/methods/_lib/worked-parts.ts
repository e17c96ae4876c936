import { shareRange } from '@/app/_components/charts/share-range'
import { leadTimeWords } from '@/app/_components/lead-time-words'
import { leadTimes } from '@/lib/core/lead-time'
import type { ScoreSummary } from '@/lib/core/scoring/summary'
import type { WorkedExample } from '@/lib/data/worked-example'
import { brierInReceipt, brierRange, count, counted, percent } from '@/lib/format'
import { fullestBin } from './worked-scores'

const four = brierInReceipt

export function workedIntervals({ resampled }: WorkedExample): string | null {
  const { skill, clusters, draws, reason } = resampled
  if (!skill.vsHalf) return reason && `${reason}, so there is none yet.`
  return `${counted(clusters, 'cluster')}, ${count(draws)} draws: skill against 50% from ${signed(skill.vsHalf[0])} to ${signed(skill.vsHalf[1])}.`
}

export function workedOverTime({ rolling }: WorkedExample): string | null {
  if (!rolling) return null
  const interval = rolling.interval ? `, 95% interval ${brierRange(...rolling.interval)}` : ''
  return `Of the last ten outcomes or more, in the end: ${four(rolling.mean)}, n ${count(rolling.n)}${interval}.`
}

export function workedSideBySide({ lead }: WorkedExample): string | null {
  if (!lead) return null
  const name = leadTimes.find((known) => known === lead.key)
  const interval = lead.interval
    ? `95% interval ${brierRange(...lead.interval)}`
    : 'too few clusters for an interval'
  return `By how far ahead, first: ${name ? leadTimeWords[name] : lead.label}, ${four(lead.brier.mean)}, n ${count(lead.n)}, ${interval}.`
}

export function workedWilson({ scores }: WorkedExample): string | null {
  const bin = fullestBin(scores)
  if (!bin?.wilson) return null
  return `${count(bin.events)} of ${count(bin.n)} that were given ${percent(bin.from)} to ${percent(bin.to)}: ${shareRange(bin.wilson)}.`
}

export function workedConsistency({ scores, resampled }: WorkedExample): string | null {
  const bin = fullestBin(scores)
  const column = bin && resampled.columns[scores.bins.indexOf(bin)]
  if (!bin || !column) return null
  return `If every chance from ${percent(bin.from)} to ${percent(bin.to)} were right, their share would fall within ${shareRange(column)}.`
}

export function workedCorp({ corp, brier }: ScoreSummary): string | null {
  if (!corp.brier || !brier) return null
  const { miscalibration, discrimination, uncertainty } = corp.brier
  return `${four(miscalibration)} − ${four(discrimination)} + ${four(uncertainty)} = ${four(brier.mean)}.`
}

export function workedMurphy({ murphy, brier }: ScoreSummary): string | null {
  if (!murphy || !brier) return null
  const { reliability, resolution, uncertainty, groups } = murphy
  return `${counted(groups, 'distinct forecast')}: ${four(reliability)} − ${four(resolution)} + ${four(uncertainty)} = ${four(brier.mean)}.`
}

export function workedTenBins({ tenBins, brier }: ScoreSummary): string | null {
  if (!tenBins || !brier) return null
  const { reliability, resolution, uncertainty, withinVariance, withinCovariance, ece } = tenBins
  return `${four(reliability)} − ${four(resolution)} + ${four(uncertainty)} + ${four(withinVariance)} − ${signed(withinCovariance)} = ${four(brier.mean)}; expected calibration error ${four(ece)}.`
}

export function workedAuc({ auc }: ScoreSummary): string | null {
  if (auc.value === null) return auc.reason && `None: ${lower(auc.reason)}.`
  if (auc.low === null || auc.high === null)
    return `${four(auc.value)}. No interval: ${lower(auc.reason ?? '')}.`
  return `${four(auc.value)}, from ${four(auc.low)} to ${four(auc.high)}.`
}

export function workedRecalibration({ recalibration }: ScoreSummary): string | null {
  const { intercept, slope, interceptAtSlopeOne, n, reason } = recalibration
  const held =
    interceptAtSlopeOne === null
      ? ''
      : ` With the slope held at 1 the intercept is ${signed(interceptAtSlopeOne)}.`
  if (intercept === null || slope === null) return reason && `No line: ${lower(reason)}.${held}`
  return `Intercept ${signed(intercept)}, slope ${signed(slope)}, over ${counted(n, 'forecast')}.${held}`
}

export function workedPhrase({ phrase }: WorkedExample): string | null {
  if (!phrase || phrase.record.settled === 0) return null
  const { happened, settled, interval } = phrase.record
  const rate = interval ? shareRange(interval) : 'too few for a rate'
  return `“${phrase.phrase}”: it happened ${count(happened)} of ${count(settled)} times, ${rate}.`
}

/** Four places, with the sign that typography gives it. */
function signed(value: number): string {
  return value < 0 ? `−${four(-value)}` : four(value)
}

function lower(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
}
