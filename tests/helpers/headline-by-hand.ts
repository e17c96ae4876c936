/** A chance with its band, and whether what it was given for happened. */
export type Settled = { chance: number; low: number; high: number; happened: boolean }

/**
 * What the dashboard says of settled predictions with one chance each: the mean of the squared misses, the same at
 * the end of each band that lies nearer to the outcome and at the one that lies further off, and how many they are.
 *
 * @example headlineByHand([{ chance: 0.2, low: 0.1, high: 0.35, happened: false }]) // '0.040 0.010–0.123, n 1'
 */
export function headlineByHand(settled: readonly Settled[]): string {
  const mean = (of: (one: Settled) => number) => {
    const squares = settled.map((one) => (of(one) - Number(one.happened)) ** 2)
    return threeDecimals(squares.reduce((sum, one) => sum + one, 0) / settled.length)
  }
  const best = mean(({ low, high, happened }) => (happened ? high : low))
  const worst = mean(({ low, high, happened }) => (happened ? low : high))
  return `${mean(({ chance }) => chance)} ${best}–${worst}, n ${settled.length}`
}

/** Half up, past what binary fractions lose. */
function threeDecimals(score: number): string {
  return (Math.floor(score * 1000 + 0.5 + 1e-9) / 1000).toFixed(3)
}
