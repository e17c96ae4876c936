import type { CalibrationBin as CoreBin } from '@/lib/core/calibration/bins'
import { count, counted, missing, percent, percentRange, share } from '@/lib/format'
import { toCsv } from './csv'

/** One group of forecasts of about the same chance, with where its share falls 95% of the time if every chance is right. */
export type CalibrationBin = CoreBin & { consistency: readonly [number, number] | null }

/** Fewer than this say nothing about a rate. */
export const fewestForARate = 5

export type BinReading = 'empty' | 'too-few' | 'as-said' | 'less-often' | 'more-often'

/** What a group says about its chances: as often as said, less or more often, or too few to tell. */
export function readBin(bin: CalibrationBin): BinReading {
  if (bin.n === 0 || bin.observed === null) return 'empty'
  if (bin.n < fewestForARate || bin.consistency === null) return 'too-few'
  if (bin.observed < bin.consistency[0]) return 'less-often'
  return bin.observed > bin.consistency[1] ? 'more-often' : 'as-said'
}

export const binReadingWords: Record<BinReading, string> = {
  empty: missing,
  'too-few': 'Too few',
  'as-said': 'As often as said',
  'less-often': 'Less often than said',
  'more-often': 'More often than said',
}

/** @example binText({ from: 0.2, to: 0.3 }) // '20–30%' */
export function binText({ from, to }: Pick<CalibrationBin, 'from' | 'to'>): string {
  return percentRange(from, to)
}

/**
 * What a calibration chart shows, in a sentence or two. With few outcomes it names the outcomes; once three
 * groups can be judged it says where things happened as often as said.
 *
 * @example "Nothing given under 40% happened, in 13 cases. Both calls at 40% did."
 * @example "Sound up to 70%. Above it things happened less often than said."
 */
export function calibrationSentence(bins: readonly CalibrationBin[]): string {
  const filled = bins.filter((bin) => readBin(bin) !== 'empty')
  if (filled.length === 0) return 'Nothing has settled yet.'
  const judged = filled.filter((bin) => readBin(bin) !== 'too-few')
  return judged.length < 3 ? sayOutcomes(filled) : sayReadings(judged)
}

function sayOutcomes(filled: readonly CalibrationBin[]): string {
  const lowest = filled.slice(
    0,
    countWhile(filled, (bin) => bin.events === 0),
  )
  const upper = filled.slice(lowest.length)
  const surest = upper.slice(upper.length - countWhile([...upper].reverse(), (bin) => bin.events === bin.n))
  const between = upper.slice(0, upper.length - surest.length)
  const sentences: string[] = []
  const next = upper[0]
  if (lowest.length > 0) sentences.push(sayNone(lowest, next))
  if (between.length > 0) sentences.push(sayBetween(between, lowest.length > 0 || surest.length > 0))
  if (surest.length > 0) sentences.push(sayAll(surest, sentences.length > 0 && between.length === 0))
  return sentences.join(' ')
}

function sayNone(bins: readonly CalibrationBin[], next: CalibrationBin | undefined): string {
  const n = totalOf(bins)
  const under = next?.from ?? bins.at(-1)?.to ?? 1
  if (count(n) === '1') return `The one given under ${percent(under)} did not happen.`
  return `Nothing given under ${percent(under)} happened, in ${counted(n, 'case')}.`
}

function sayBetween(bins: readonly CalibrationBin[], hasNeighbours: boolean): string {
  const events = bins.reduce((sum, bin) => sum + bin.events, 0)
  const range = binText({ from: bins[0]?.from ?? 0, to: bins.at(-1)?.to ?? 1 })
  const happened = `${count(events)} of ${count(totalOf(bins))}`
  return hasNeighbours ? `At ${range}, ${happened} did.` : `Given ${range}, ${happened} happened.`
}

function sayAll(bins: readonly CalibrationBin[], follows: boolean): string {
  const n = totalOf(bins)
  const first = bins[0]
  const happened = follows ? 'did' : 'happened'
  const at =
    bins.length === 1 && first ? `at ${share(first.meanForecast)}` : `at ${percent(first?.from ?? 0)} or more`
  if (n === 1) return `The one call ${at} ${happened}.`
  if (n === 2) return `Both calls ${at} ${happened}.`
  return `All ${counted(n, 'call')} ${at} ${happened}.`
}

function sayReadings(judged: readonly CalibrationBin[]): string {
  const readings = judged.map(readBin)
  const off = judged.filter((bin) => readBin(bin) !== 'as-said')
  const first = off[0]
  if (!first) return 'Sound throughout: things happened as often as said.'
  const direction = sayDirection(readBin(first))
  const isOneWay = off.every((bin) => readBin(bin) === readBin(first))
  const start = readings.indexOf(readBin(first))
  const isRun = judged.slice(start, start + off.length).every((bin) => readBin(bin) !== 'as-said')
  if (isOneWay && off.length === judged.length) return `Things happened ${direction} than said throughout.`
  if (isOneWay && isRun && start + off.length === judged.length)
    return `Sound up to ${percent(first.from)}. Above it things happened ${direction} than said.`
  if (isOneWay && isRun && start === 0)
    return `Under ${percent(off.at(-1)?.to ?? 1)} things happened ${direction} than said. Sound above it.`
  return `${sayOff(off, 'less-often')}${sayOff(off, 'more-often')}As often as said elsewhere.`
}

function sayOff(off: readonly CalibrationBin[], reading: BinReading): string {
  const ranges = off.filter((bin) => readBin(bin) === reading).map(binText)
  return ranges.length > 0
    ? `Things happened ${sayDirection(reading)} than said at ${ranges.join(', ')}. `
    : ''
}

function sayDirection(reading: BinReading): string {
  return reading === 'more-often' ? 'more often' : 'less often'
}

/** The groups of a calibration chart as CSV: shares from 0 to 1, empty where nothing is known. */
export function calibrationCsv(bins: readonly CalibrationBin[]): string {
  const header = ['from', 'to', 'n', 'events', 'mean_forecast', 'observed', 'wilson_low', 'wilson_high']
  return toCsv(
    [...header, 'consistency_low', 'consistency_high'],
    bins.map((bin) => [
      ...[bin.from, bin.to, bin.n, bin.events, bin.meanForecast, bin.observed],
      ...(bin.wilson ?? [null, null]),
      ...(bin.consistency ?? [null, null]),
    ]),
  )
}

export function totalOf(bins: readonly CalibrationBin[]): number {
  return bins.reduce((sum, bin) => sum + bin.n, 0)
}

function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  const end = items.findIndex((item) => !holds(item))
  return end === -1 ? items.length : end
}
