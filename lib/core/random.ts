/** A stream of numbers in [0, 1), the same for the same seed. */
export type Random = () => number

/**
 * The generator behind every resampled interval: xoshiro128** (Blackman and Vigna 2018), its state filled from a
 * 32-bit seed by splitmix32. The seed is stated beside the figure, so anyone can repeat it.
 *
 * @returns multiples of 2^-32 in [0, 1)
 */
export function seededRandom(seed: number): Random {
  let filler = seed | 0
  const fill = () => {
    filler = (filler + 0x9e3779b9) | 0
    let mixed = Math.imul(filler ^ (filler >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return mixed ^ (mixed >>> 15)
  }
  let [a, b, c, d] = [fill(), fill(), fill(), fill()]
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9)
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return (result >>> 0) / 2 ** 32
  }
}

/** How often to resample: 1,000 times up to 2,000 items, fewer of more, whose intervals are narrow, but never under 200. */
export function drawsFor(items: number): number {
  return Math.min(1000, Math.max(200, Math.floor(2_000_000 / Math.max(1, items))))
}

function rotate(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by))
}
