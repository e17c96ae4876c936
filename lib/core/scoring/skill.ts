/** The Brier score that "50 %" always earns. */
export const alwaysHalf = 0.25

/**
 * Skill: how much of the error of always saying "50 %" a record avoids.
 *
 *     1 − brier ÷ 0.25
 *
 * 1 is perfect, 0 is no better than "50 %", below 0 is worse. Higher is better.
 *
 * @example skillVersusHalf(0.09) // ≈ 0.64
 */
export function skillVersusHalf(meanBrier: number): number {
  return 1 - meanBrier / alwaysHalf
}

/**
 * Skill against someone who always gave the share of events of this same set, which is known only afterwards.
 *
 *     1 − brier ÷ (b (1 − b))   with b the base rate
 *
 * 1 is perfect, 0 is no better than the base rate, below 0 is worse (Murphy 1973).
 *
 * @returns null where all or none of the events happened: the base rate then makes no error to compare with
 * @example skillVersusBaseRate(0.125, 0.5) // 0.5
 */
export function skillVersusBaseRate(meanBrier: number, rate: number): number | null {
  const uncertainty = rate * (1 - rate)
  return uncertainty === 0 ? null : 1 - meanBrier / uncertainty
}
