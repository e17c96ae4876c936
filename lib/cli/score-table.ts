import type { VoteSummary } from '@/lib/core/scoring/summary'
import { brierInReceipt, count, counted, missing, percentRange, share, shareOf } from '@/lib/format'
import type { RowScore } from './score'
import { table } from './table'

/** The scores of a file as a person reads them, each figure with what it means. */
export function summaryTable(name: string, summary: VoteSummary): string {
  const { n, events, baseRate, brier, log, skill, bins } = summary
  const figures = table([
    ['', 'score', 'range', ''],
    ['Brier', brierInReceipt(brier?.mean ?? null), range(brier && [brier.low, brier.high]), meaning.brier],
    ['Brier, 0 to 2', brierInReceipt(brier?.twoSided ?? null), '', ''],
    ['Log, nats', decimals(log?.mean ?? null), '', meaning.log],
    ['Log, bits', decimals(log?.bits ?? null), '', ''],
    ['Skill against 50 %', decimals(skill.vsHalf), range(skill.vsHalfInterval), meaning.skill],
    ['Skill against the base rate', decimals(skill.vsBaseRate), range(skill.vsBaseRateInterval), ''],
  ])
  const calibration = table([
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
  const head = `${name}: ${counted(n, 'forecast')}, ${count(events)} came true (${share(baseRate)})`
  return n === 0 ? `${name}: no forecasts, so no scores.` : `${head}\n\n${figures}\n\n${calibration}`
}

const meaning = {
  brier: '0 is best, 0.25 is what 50 % always earns',
  log: '0 is best, 0.693 is what 50 % always earns',
  skill: '1 is best, 0 is no better; 95 % interval',
}

/** The scores row by row. */
export function eachTable(each: readonly RowScore[]): string {
  const rows = each.map((row) => [
    count(row.line),
    row.id,
    count(row.weight),
    brierInReceipt(row.brier),
    decimals(row.log),
  ])
  return table([['line', 'id', 'weight', 'Brier', 'log, nats'], ...rows])
}

function decimals(score: number | 'Infinity' | null): string {
  if (score === null) return missing
  return score === 'Infinity' ? 'infinite' : brierInReceipt(score)
}

function range(ends: [number, number] | null): string {
  return ends ? `${decimals(ends[0])} to ${decimals(ends[1])}` : missing
}
