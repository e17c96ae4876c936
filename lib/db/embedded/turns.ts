/** Who may speak to the engine: one at a time, first come, first served. */
export class Turns<Holder> {
  #holder: Holder | null = null
  #queue: { who: Holder; resolve: () => void; reject: (error: Error) => void }[] = []

  get holder(): Holder | null {
    return this.#holder
  }

  /** Resolves once it is this one's turn; rejects if the engine ends meanwhile. */
  take(who: Holder): Promise<void> {
    if (this.#holder === null) {
      this.#holder = who
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => this.#queue.push({ who, resolve, reject }))
  }

  /** Hands over to the next in line. */
  release(who: Holder): void {
    if (this.#holder !== who) return
    const next = this.#queue.shift()
    this.#holder = next?.who ?? null
    next?.resolve()
  }

  /** The engine is gone: nobody holds it, and those in line are told why. */
  abandon(reason: Error): void {
    const queue = this.#queue.splice(0)
    this.#holder = null
    for (const { reject } of queue) reject(reason)
  }
}
