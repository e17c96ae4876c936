import type { Duplex } from 'node:stream'
import { onTestFinished } from 'vitest'
import { message, messagesIn, query, startupPacket, sync } from '@/lib/db/embedded/wire'

type Answer = { types: string; rows: string[]; error: string | null; status: string }

/** A client that speaks the wire protocol byte by byte, to be as rude as real ones can be. */
export class RawClient {
  readonly stream: Duplex
  closed: Promise<void>
  #read = Buffer.alloc(0)
  #arrived: (() => void) | null = null
  #gone = false

  constructor(stream: Duplex) {
    this.stream = stream
    stream.on('data', (chunk: Buffer) => {
      this.#read = Buffer.concat([this.#read, chunk])
      this.#arrived?.()
    })
    stream.on('error', () => {})
    this.closed = new Promise((resolve) => {
      stream.on('close', () => {
        this.#gone = true
        this.#arrived?.()
        resolve()
      })
    })
  }

  static async open(stream: Duplex): Promise<RawClient> {
    const raw = new RawClient(stream)
    onTestFinished(() => {
      raw.stream.destroy()
    })
    raw.stream.write(startupPacket({ user: 'postgres', database: 'postgres' }))
    await raw.answer()
    return raw
  }

  async simple(sql: string): Promise<Answer> {
    this.stream.write(query(sql))
    return this.answer()
  }

  /** All messages up to the next ReadyForQuery, or up to the end if the connection closes. */
  async answer(timeoutMs = 20_000): Promise<Answer> {
    const deadline = Date.now() + timeoutMs
    for (;;) {
      const answer = this.#takeAnswer()
      if (answer) return answer
      if (this.#gone) return this.#interpret(this.#read.subarray(0, wholeLength(this.#read)))
      const left = deadline - Date.now()
      if (left <= 0) throw new Error('The host hung: no answer came.')
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left)
        this.#arrived = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  #takeAnswer(): Answer | null {
    const whole = this.#read.subarray(0, wholeLength(this.#read))
    let end = 0
    for (const { type, bytes } of messagesIn(whole)) {
      end += bytes.length
      if (type !== 'Z') continue
      const answer = this.#interpret(this.#read.subarray(0, end))
      this.#read = this.#read.subarray(end)
      return answer
    }
    return null
  }

  #interpret(bytes: Buffer): Answer {
    const messages = [...messagesIn(bytes)]
    const error = messages.find(({ type }) => type === 'E')
    return {
      types: messages.map(({ type }) => type).join(''),
      rows: messages.filter(({ type }) => type === 'D').map(({ body }) => body.toString('utf8', 6)),
      error: error?.body.toString() ?? null,
      status: messages.find(({ type }) => type === 'Z')?.body.toString() ?? 'closed',
    }
  }
}

/** Parse, Bind, Execute and Sync of a query with one text parameter, through a statement of this name. */
export function extended(sql: string, value: string, name = ''): Buffer {
  return Buffer.concat([parse(sql, name), bind(value, name), execute, sync])
}

export function parse(sql: string, name = ''): Buffer {
  return message('P', Buffer.from(`${name}\0${sql}\0\0\0`))
}

export function bind(value: string, name = ''): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(Buffer.byteLength(value))
  const head = Buffer.from(`\0${name}\0\0\0\0\x01`)
  return message('B', Buffer.concat([head, length, Buffer.from(value), Buffer.from([0, 0])]))
}

export const execute = message('E', Buffer.from('\0\0\0\0\0'))

function wholeLength(bytes: Buffer): number {
  let at = 0
  while (at + 5 <= bytes.length && at + 1 + bytes.readInt32BE(at + 1) <= bytes.length) {
    at += 1 + bytes.readInt32BE(at + 1)
  }
  return at
}
