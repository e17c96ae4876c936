import { missing } from '@/lib/format'

/**
 * An interval of a measured share, in whole percents.
 *
 * @example shareRange([0.0335, 0.1698]) // '3–17%'
 */
export function shareRange(range: readonly [number, number] | null): string {
  if (range === null) return missing
  const [low, high] = range.map((end) => Math.round(end * 100))
  return low === high ? `${low}%` : `${low}–${high}%`
}
