/** A chance of "yes", from 0 (never) to 1 (certain). */
export type Probability = number

/** The finest step that is kept: a millionth. */
export const millionthsInOne = 1_000_000

/** Whether a number is a chance at all: from 0 to 1, both included. */
export function isProbability(value: number): value is Probability {
  return value >= 0 && value <= 1
}

/** Whether a chance is 0 or 1 in the millionths that are kept, so that one surprise makes the log score infinite. */
export function isCertain(probability: Probability): boolean {
  const millionths = toMillionths(probability)
  return millionths === 0 || millionths === millionthsInOne
}

/**
 * The whole number of millionths nearest to a probability: what the database keeps and sums are made of.
 *
 * @example toMillionths(0.13) // 130000
 */
export function toMillionths(probability: Probability): number {
  return Math.round(probability * millionthsInOne)
}

/** The probability that a whole number of millionths stands for. */
export function fromMillionths(millionths: number): Probability {
  return millionths / millionthsInOne
}
