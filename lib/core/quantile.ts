/**
 * The value below which a share of a sample lies, interpolated between neighbours (type 7 of Hyndman and Fan 1996,
 * the default of R and NumPy).
 *
 * @param share from 0 to 1
 * @returns null of an empty sample
 * @example quantile([1, 2, 3, 4], 0.5) // 2.5
 */
export function quantile(sample: readonly number[], share: number): number | null {
  const sorted = sample.toSorted((a, b) => a - b)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)]
  const above = sorted[Math.ceil(place)]
  if (below === undefined || above === undefined) return null
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle 95 % of a sample, [2.5 %, 97.5 %]; null of an empty one. */
export function middle95(sample: readonly number[]): [number, number] | null {
  const low = quantile(sample, 0.025)
  const high = quantile(sample, 0.975)
  return low === null || high === null ? null : [low, high]
}
