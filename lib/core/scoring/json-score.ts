/** A score that may be infinite, in a form that JSON can carry. */
export type JsonScore = number | 'Infinity'

export function toJsonScore(score: number): JsonScore {
  return score === Infinity ? 'Infinity' : score
}
