import { type CalibrationBin, fewestForARate, readBin } from './calibration-words'

/**
 * The radius of a bin's disc: its area goes with n. With few in every bin the discs are drawn larger than the
 * rule would make them, so that 1 and 5 can be told apart.
 */
export function discRadius(n: number, largest: number): number {
  if (n < fewestForARate) return Math.max(5, 4.2 * Math.sqrt(n))
  if (largest <= 8) return 4.2 * Math.sqrt(n)
  return Math.max(4.5, 15 * Math.sqrt(n / Math.max(largest, 24)))
}

export type CalibrationNote = { bin: CalibrationBin; lines: readonly string[]; isFinding: boolean }

/**
 * The one annotation a chart may carry: the bin furthest outside its column; with none outside, the bin of few
 * outcomes furthest from the diagonal, as a count.
 */
export function annotate(bins: readonly CalibrationBin[]): CalibrationNote | null {
  const outside = furthest(bins, outsideBy)
  if (outside) {
    const said = Math.round((outside.meanForecast ?? 0) * 100)
    const happened = Math.round((outside.observed ?? 0) * 100)
    return { bin: outside, lines: [`Said ${said}%,`, `happened ${happened}%`], isFinding: true }
  }
  const few = furthest(bins, (bin) => (readBin(bin) === 'too-few' ? distance(bin) - 0.25 : 0))
  if (!few || !Number.isInteger(few.n)) return null
  return { bin: few, lines: [`${few.events} of ${few.n}`], isFinding: false }
}

/**
 * Words for the part of the plot where nothing was forecast: the empty groups at the upper or the lower end,
 * when they are wide enough to hold a sentence.
 */
export function sayEmptyRegion(bins: readonly CalibrationBin[]) {
  const filled = bins.filter((bin) => bin.n > 0)
  const first = filled[0]
  const last = filled.at(-1)
  if (!first || !last) return null
  if (last.to <= 0.7) return { from: last.to, to: 1, words: `above ${Math.round(last.to * 100)}%` }
  if (first.from >= 0.3) return { from: 0, to: first.from, words: `under ${Math.round(first.from * 100)}%` }
  return null
}

function outsideBy(bin: CalibrationBin): number {
  const reading = readBin(bin)
  if (bin.observed === null || bin.consistency === null) return 0
  if (reading === 'less-often') return bin.consistency[0] - bin.observed
  return reading === 'more-often' ? bin.observed - bin.consistency[1] : 0
}

function distance(bin: CalibrationBin): number {
  return Math.abs((bin.observed ?? 0) - (bin.meanForecast ?? 0))
}

function furthest(
  bins: readonly CalibrationBin[],
  by: (bin: CalibrationBin) => number,
): CalibrationBin | null {
  let found: CalibrationBin | null = null
  for (const bin of bins) if (by(bin) > 0 && (!found || by(bin) > by(found))) found = bin
  return found
}
