/** A client broke the protocol; its connection ends, nobody else's. */
export class ProtocolError extends Error {}

const largestMessage = 128 * 1024 * 1024
const largestStartup = 10_000

export type Message = { type: string; bytes: Buffer }

/** Cuts a stream of bytes, split anywhere, into whole messages. */
export class Framer {
  #chunks: Buffer[] = []
  #size = 0

  push(chunk: Buffer): void {
    if (chunk.length === 0) return
    this.#chunks.push(chunk)
    this.#size += chunk.length
  }

  /** The next whole message, or null while it has not all come. */
  next(): Message | null {
    const head = this.#peek(5)
    if (!head) return null
    const length = head.readInt32BE(1)
    if (length < 4 || length > largestMessage)
      throw new ProtocolError('A message of an impossible length came.')
    const bytes = this.#take(1 + length)
    return bytes && { type: String.fromCharCode(bytes.readUInt8(0)), bytes }
  }

  /** A client's first packets have no type byte. */
  nextStartup(): Buffer | null {
    const head = this.#peek(4)
    if (!head) return null
    const length = head.readInt32BE(0)
    if (length < 8 || length > largestStartup) throw new ProtocolError('This is not a PostgreSQL client.')
    return this.#take(length)
  }

  #peek(count: number): Buffer | null {
    if (this.#size < count) return null
    while ((this.#chunks[0]?.length ?? 0) < count) {
      this.#chunks.unshift(Buffer.concat(this.#chunks.splice(0, 2)))
    }
    return this.#chunks[0] ?? null
  }

  #take(count: number): Buffer | null {
    if (this.#size < count) return null
    const first = this.#chunks[0]
    const whole =
      first && first.length >= count ? this.#chunks.shift() : Buffer.concat(this.#chunks.splice(0))
    if (!whole) return null
    if (whole.length > count) this.#chunks.unshift(whole.subarray(count))
    this.#size -= count
    return whole.subarray(0, count)
  }
}
