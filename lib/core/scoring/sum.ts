/**
 * The sum of numbers with the rounding of each step carried along (Neumaier 1974): exact for whole numbers
 * below 2^53, within one rounding for all others, so that order and number of terms do not show.
 *
 * An infinite term makes the sum infinite. The sum of nothing is 0.
 *
 * @example sum([1, 1e100, 1, -1e100]) // 2
 */
export function sum(values: Iterable<number>): number {
  const running = new RunningSum()
  for (const value of values) {
    if (!Number.isFinite(value)) return value
    running.add(value)
  }
  return running.total
}

/** The `sum` of finite terms as they come in: each costs the same, however many came before. */
export class RunningSum {
  #rounded = 0
  #lost = 0

  get total(): number {
    return this.#rounded + this.#lost
  }

  add(value: number): void {
    const next = this.#rounded + value
    this.#lost +=
      Math.abs(this.#rounded) >= Math.abs(value) ? this.#rounded - next + value : value - next + this.#rounded
    this.#rounded = next
  }
}
