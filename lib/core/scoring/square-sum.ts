import { RunningSum } from './sum'

const half = 2 ** 20

/**
 * Σ weight × distance² for distances in whole millionths. A square goes beyond what a double holds once it is
 * counted ten thousand times, so its upper and lower half are summed apart: whole weights of up to nine thousand
 * million in all give both halves exactly, and the total is rounded once.
 */
export class SquareSum {
  readonly #upper = new RunningSum()
  readonly #lower = new RunningSum()

  get total(): number {
    return this.#upper.total * half + this.#lower.total
  }

  add(weight: number, distance: number): void {
    const square = distance * distance
    const upper = Math.floor(square / half)
    this.#upper.add(weight * upper)
    this.#lower.add(weight * (square - upper * half))
  }
}
