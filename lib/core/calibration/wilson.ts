/** The normal quantile of a two-sided 95 % interval. */
export const z95 = 1.959963984540054

/**
 * Wilson's 95 % interval for a share (1927), without continuity correction.
 *
 *     (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) ÷ (1 + z²/n)   with p̂ = events ÷ n
 *
 * From 0 to 1; the lower end is exactly 0 with no events, the upper exactly 1 with nothing but events. Taken over
 * weighted votes, n is the sum of weights.
 *
 * @returns [lower, upper]; null where n is 0
 * @example wilsonInterval(1, 2) // ≈ [0.0945, 0.9055]
 */
export function wilsonInterval(events: number, n: number): [number, number] | null {
  if (n <= 0) return null
  const share = events / n
  const shrink = 1 + z95 ** 2 / n
  const centre = (share + z95 ** 2 / (2 * n)) / shrink
  const half = (z95 / shrink) * Math.sqrt((share * (1 - share)) / n + z95 ** 2 / (4 * n ** 2))
  return [events <= 0 ? 0 : Math.max(0, centre - half), events >= n ? 1 : Math.min(1, centre + half)]
}
