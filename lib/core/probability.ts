/** A chance of "yes", from 0 (never) to 1 (certain). */
export type Probability = number

const million = 1_000_000

/** The whole number of millionths nearest to a probability: what the database keeps and sums are made of. */
export function toMillionths(probability: Probability): number {
  return Math.round(probability * million)
}

/** The probability that a whole number of millionths stands for. */
export function fromMillionths(millionths: number): Probability {
  return millionths / million
}
