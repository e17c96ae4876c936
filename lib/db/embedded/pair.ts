import { Duplex } from 'node:stream'

/** Two streams back to back: what one end writes, the other reads, and neither outlives the other. */
export function streamPair(): [Duplex, Duplex] {
  const left = new PairEnd()
  const right = new PairEnd()
  left.join(right)
  right.join(left)
  return [left, right]
}

/** A stream that fails with `error` once spoken to: postgres.js forgets its query if the socket fails before that. */
export function failingStream(error: Error): Duplex {
  const [client, server] = streamPair()
  server.once('data', () => client.destroy(error))
  server.on('error', () => {})
  return client
}

class PairEnd extends Duplex {
  #other: PairEnd | null = null
  #resume: (() => void) | null = null

  constructor() {
    super({ allowHalfOpen: false })
  }

  join(other: PairEnd): void {
    this.#other = other
  }

  /** postgres.js ends a connection only while this says so. */
  get readyState(): 'open' | 'closed' {
    return this.destroyed ? 'closed' : 'open'
  }

  override _read(): void {
    const resume = this.#resume
    this.#resume = null
    resume?.()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#other?.receive(chunk, done)
  }

  override _final(done: () => void): void {
    this.#other?.receive(null, done)
  }

  /**
   * Late on purpose: postgres.js sends what it has gathered in a `setImmediate`, and a stream that closes
   * before that leaves its connection stuck.
   */
  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const other = this.#other
    this.#other = null
    this.#resume?.()
    setImmediate(() => {
      done(error)
      other?.destroy()
    })
  }

  receive(chunk: Buffer | null, done: () => void): void {
    if (this.destroyed) done()
    else if (this.push(chunk) || chunk === null) done()
    else this.#resume = done
  }
}
