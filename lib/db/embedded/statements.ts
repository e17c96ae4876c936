import type { Message } from './framing'
import { closeStatement, message, sync } from './wire'

/**
 * One connection's prepared statements in the session that all share. Named ones get a prefix, so that two
 * clients may use the same name; the unnamed one is lost once somebody else has had the engine.
 */
export class Statements {
  #prefix: Buffer
  #names = new Set<string>()
  #unnamedIn = -1

  constructor(connectionId: number) {
    this.#prefix = Buffer.from(`c${connectionId}:`)
  }

  /** The message as the engine is to see it, in the turn of this number. */
  translate({ type, bytes }: Message, turn: number): Buffer {
    if (type === 'P') return this.#renamed(type, bytes, 5, turn)
    if (type === 'B') return this.#renamed(type, bytes, bytes.indexOf(0, 5) + 1, turn)
    if ((type === 'D' || type === 'C') && bytes[5] === 0x53) return this.#renamed(type, bytes, 6, turn)
    return bytes
  }

  /** Closes all that is named, or null if nothing is. */
  farewell(): Buffer | null {
    if (this.#names.size === 0) return null
    const names = [...this.#names].map((name) => Buffer.from(name, 'latin1'))
    this.#names.clear()
    return Buffer.concat([...names.map(closeStatement), sync])
  }

  #renamed(type: string, bytes: Buffer, at: number, turn: number): Buffer {
    const end = bytes.indexOf(0, at)
    if (at === 0 || end < 0) return bytes
    const name = bytes.subarray(at, end)
    const known = name.length > 0 ? this.#named(type, name) : this.#unnamed(type, turn)
    return message(type, Buffer.concat([bytes.subarray(5, at), known, bytes.subarray(end)]))
  }

  #named(type: string, name: Buffer): Buffer {
    const whole = Buffer.concat([this.#prefix, name])
    if (type === 'P') this.#names.add(whole.toString('latin1'))
    if (type === 'C') this.#names.delete(whole.toString('latin1'))
    return whole
  }

  /** An unnamed statement of an earlier turn is somebody else's by now: the engine is asked for one that is not there. */
  #unnamed(type: string, turn: number): Buffer {
    if (type === 'P') this.#unnamedIn = turn
    const lost = (type === 'B' || type === 'D') && this.#unnamedIn !== turn
    return lost ? Buffer.concat([this.#prefix, Buffer.from('lost')]) : Buffer.alloc(0)
  }
}
