/**
 * The sum of numbers with the rounding of each step carried along (Neumaier 1974): exact for whole numbers
 * below 2^53, within one rounding for all others, so that order and number of terms do not show.
 *
 * An infinite term makes the sum infinite. The sum of nothing is 0.
 *
 * @example sum([1, 1e100, 1, -1e100]) // 2
 */
export function sum(values: Iterable<number>): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    if (!Number.isFinite(value)) return value
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return total + lost
}
