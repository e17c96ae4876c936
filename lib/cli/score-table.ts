import type { Figures } from '@/lib/core/scoring/figures'
import type { JsonScore } from '@/lib/core/scoring/json-score'
import type { Resampled } from '@/lib/core/scoring/resampled'
import { brierInReceipt, count, counted, missing, percentRange, share, shareOf } from '@/lib/format'
import type { EntryScore } from './score'
import { table } from './table'

/** The scores of a file as a person reads them, each figure with what it means. */
export function summaryTable(name: string, figures: Figures, resampled: Resampled): string {
  const { n, events, baseRate } = figures
  if (n === 0) return `${name}: no forecasts, so no scores.`
  const head = `${name}: ${counted(n, 'forecast')}, ${count(events)} came true (${share(baseRate)})`
  const parts = [head, scoreTable(figures, resampled), partsTable(figures), binTable(figures)]
  return parts.join('\n\n')
}

function scoreTable(
  { brier, log, spherical, skill, auc, recalibration }: Figures,
  resampled: Resampled,
): string {
  return table([
    ['', 'score', 'range', ''],
    ['Brier', decimals(brier?.mean), range(brier && [brier.low, brier.high]), meaning.brier],
    ['Brier, 0 to 2', decimals(brier?.twoSided), '', ''],
    ['Log, nats', decimals(log?.mean), '', meaning.log],
    ['Log, bits', decimals(log?.bits), '', ''],
    ['Spherical', decimals(spherical?.mean), '', meaning.spherical],
    ['Skill against 50 %', decimals(skill.vsHalf), range(resampled.skill.vsHalf), meaning.skill],
    [
      'Skill against the base rate',
      decimals(skill.vsBaseRate),
      range(resampled.skill.vsBaseRate),
      skill.reason ?? '',
    ],
    [
      'Area under the curve',
      decimals(auc.value),
      range(auc.low === null || auc.high === null ? resampled.auc : [auc.low, auc.high]),
      auc.reason ?? meaning.auc,
    ],
    ['Recalibration, slope', decimals(recalibration.slope), '', recalibration.reason ?? meaning.slope],
    ['Recalibration, intercept', decimals(recalibration.intercept), '', ''],
    ['Intercept at slope 1', decimals(recalibration.interceptAtSlopeOne), '', ''],
  ])
}

const meaning = {
  brier: '0 is best, 0.25 is what 50 % always earns',
  log: '0 is best, 0.693 is what 50 % always earns',
  spherical: '1 is best, 0.707 is what 50 % always earns',
  skill: '1 is best, 0 is no better; 95 % interval',
  auc: '1 is best, 0.5 tells nothing apart; 95 % interval',
  slope: '1 is best; under 1 the chances were too extreme',
}

/** How each decomposition of the Brier score adds up to it. */
function partsTable({ corp, murphy, tenBins }: Figures): string {
  const within = tenBins && tenBins.withinVariance - tenBins.withinCovariance
  return table([
    ['parts of the Brier score', 'miscalibration', 'discrimination', 'uncertainty', 'within bins'],
    ['isotonic curve', ...threeOf(corp.brier), ''],
    [
      'by distinct forecast',
      decimals(murphy?.reliability),
      decimals(murphy?.resolution),
      decimals(murphy?.uncertainty),
      '',
    ],
    [
      'in ten bins',
      decimals(tenBins?.reliability),
      decimals(tenBins?.resolution),
      decimals(tenBins?.uncertainty),
      decimals(within),
    ],
    ['log score, isotonic curve', ...threeOf(corp.log), ''],
  ])
}

function threeOf(parts: Figures['corp']['log']): string[] {
  return [decimals(parts?.miscalibration), decimals(parts?.discrimination), decimals(parts?.uncertainty)]
}

function binTable({ bins }: Figures): string {
  return table([
    ['chance', 'n', 'said on average', 'came true', '95 % interval', ''],
    ...bins
      .filter((bin) => bin.n > 0)
      .map((bin) => [
        percentRange(bin.from, bin.to),
        count(bin.n),
        share(bin.meanForecast),
        shareOf(bin.events, bin.n),
        bin.wilson ? `${share(bin.wilson[0])} to ${share(bin.wilson[1])}` : missing,
        bin.tooFew ? 'too few' : '',
      ]),
  ])
}

/** The scores row by row. */
export function eachTable(each: readonly EntryScore[]): string {
  const rows = each.map((row) => [
    count(row.line),
    row.id,
    count(row.weight),
    decimals(row.brier),
    decimals(row.log),
    row.coveredHours === null ? missing : count(row.coveredHours),
    count(row.stretches.length),
  ])
  return table([['line', 'id', 'weight', 'Brier', 'log, nats', 'hours', 'stretches'], ...rows])
}

function decimals(score: JsonScore | null | undefined): string {
  if (score === null || score === undefined) return missing
  return score === 'Infinity' ? 'infinite' : brierInReceipt(score)
}

function range(ends: [number, number] | null): string {
  return ends ? `${decimals(ends[0])} to ${decimals(ends[1])}` : missing
}
