import { once } from 'node:events'
import type { Duplex } from 'node:stream'
import { EngineDead } from './engine'
import { Framer, type Message, ProtocolError } from './framing'
import { admit, mayCopy, noData, readAnswer } from './guard'
import type { Host } from './host'
import { Belongings, mayLeaveTraces } from './session'
import { greet } from './greeting'
import { Statements } from './statements'
import { errorResponse, query, readyForQuery, sync } from './wire'

let count = 0

const mostWaiting = 128 * 1024 * 1024
const quietMs = 100

/** One client of the host: from its first packet until it leaves, with what it keeps in the shared session. */
export class Connection {
  readonly id = ++count
  readonly belongings = new Belongings()
  readonly statements = new Statements(this.id)
  #stream: Duplex
  #host: Host
  #framer = new Framer()
  #gathered: Message[] = []
  #gatheredSize = 0
  #skipping = false
  #copies = false
  #asking = false
  #idle: NodeJS.Timeout | null = null
  #ended = false
  #retired: { sqlState: string; said: string } | null = null

  constructor(stream: Duplex, host: Host) {
    this.#stream = stream
    this.#host = host
    stream.on('error', () => {})
  }

  /** Serves the client until it leaves; never throws. */
  async serve(): Promise<void> {
    try {
      const chunks = this.#stream[Symbol.asyncIterator]()
      if (await greet(this.#stream, chunks, this.#framer, this.#host, this.id)) await this.#stay(chunks)
    } catch (error) {
      this.#failed(error)
    }
    if (!this.#ended) this.#stream.end()
  }

  /** The host closes: the client is let go once it has its answers and no transaction is open. */
  retire(sqlState: string, said: string): void {
    this.#retired = { sqlState, said }
    this.#letGo()
  }

  /** The engine died, or the host waits no longer: the client is told, in an answer if it waits for one, and cut off. */
  dismiss(sqlState: string, said: string): void {
    const waits = this.#asking
    void this.#write(errorResponse(waits ? 'ERROR' : 'FATAL', sqlState, said))
    if (waits) void this.#write(readyForQuery('I'))
    this.#cutOff()
  }

  async #stay(chunks: AsyncIterator<Buffer>): Promise<void> {
    try {
      await this.#converse(chunks)
    } catch (error) {
      this.#failed(error)
    }
    clearTimeout(this.#idle ?? undefined)
    await this.#leave().catch((error: unknown) => this.#failed(error))
  }

  async #converse(chunks: AsyncIterator<Buffer>): Promise<void> {
    for (;;) {
      for (let message = this.#framer.next(); message; message = this.#framer.next()) {
        if (this.#ended || !(await this.#handle(message))) return
      }
      this.#letGo()
      const { value, done } = await chunks.next()
      if (done || this.#ended) return
      this.#framer.push(value)
    }
  }

  /** Only when it has been quiet for a moment: a client about to ask would take the end for a failure. */
  #letGo(): void {
    if (!this.#retired || this.#busy()) return
    const { sqlState, said } = this.#retired
    clearTimeout(this.#idle ?? undefined)
    this.#idle = setTimeout(() => this.#busy() || this.dismiss(sqlState, said), quietMs)
  }

  #busy(): boolean {
    return this.#asking || this.#gathered.length > 0 || this.#host.isHeldBy(this)
  }

  async #handle(message: Message): Promise<boolean> {
    const admitted = admit(message.type)
    if (admitted === 'leave') return false
    if (admitted === 'refuse')
      throw new ProtocolError(
        `The embedded database does not know messages of type ${JSON.stringify(message.type)}.`,
      )
    if (admitted === 'ignore' || (this.#skipping && message.type !== 'S')) return true
    this.#gathered.push(message)
    this.#gatheredSize += message.bytes.length
    if (this.#gatheredSize > mostWaiting)
      throw new ProtocolError('Too much was sent without asking for an answer.')
    if (message.type === 'S' || message.type === 'Q' || message.type === 'H') await this.#ask(message.type)
    return true
  }

  async #ask(asked: 'S' | 'Q' | 'H'): Promise<void> {
    clearTimeout(this.#idle ?? undefined)
    this.#asking = true
    const turn = await this.#host.turnFor(this)
    if (this.#ended) return
    const answer = readAnswer(await this.#host.ask(this.#request(turn)))
    const excused = asked === 'H' || (asked === 'Q' && answer.failed)
    if (!answer.status && !excused) this.#host.endEngine('it was asked and did not say that it is ready')
    this.#asking = asked === 'H' && !answer.failed
    this.#skipping = answer.failed && asked !== 'S'
    if (answer.status === 'I' && !answer.failed) this.#host.release(this)
    else this.#idle = setTimeout(() => this.#idledTooLong(), this.#host.limits.idleMs).unref()
    await this.#write(answer.bytes)
  }

  #request(turn: number): Buffer {
    const parts: Buffer[] = []
    for (const message of this.#gathered) {
      const hasSql = message.type === 'Q' || message.type === 'P'
      if (hasSql && mayCopy(message.bytes)) this.#copies = true
      if (hasSql && mayLeaveTraces(message.bytes.subarray(5))) this.belongings.changed = true
      parts.push(this.statements.translate(message, turn))
      if (this.#copies && (message.type === 'Q' || message.type === 'E')) parts.push(noData)
    }
    this.#gathered = []
    this.#gatheredSize = 0
    return Buffer.concat(parts)
  }

  async #write(bytes: Buffer): Promise<void> {
    if (this.#ended || this.#stream.destroyed || this.#stream.write(bytes)) return
    await Promise.race([once(this.#stream, 'drain'), once(this.#stream, 'close')]).catch(() => {})
  }

  #idledTooLong(): void {
    void this.#write(
      errorResponse('FATAL', '25P03', 'The connection idled inside a transaction for too long.'),
    )
    this.#cutOff()
  }

  #failed(error: unknown): void {
    if (error instanceof ProtocolError) void this.#write(errorResponse('FATAL', '08P01', error.message))
    if (error instanceof EngineDead) void this.#write(errorResponse('FATAL', '57P03', error.message))
  }

  /** Ends a little late: postgres.js may be about to write, and loses its place if the stream closes first. */
  #cutOff(): void {
    if (this.#ended) return
    this.#ended = true
    setTimeout(() => this.#stream.end(), 20)
    setTimeout(() => this.#stream.destroy(), 1000).unref()
  }

  /** Rolls back what is open and takes away what the connection made. */
  async #leave(): Promise<void> {
    try {
      await this.#host.turnFor(this)
      await this.#host.ask(Buffer.concat([sync, query('rollback')]))
      const names = this.statements.farewell()
      if (names) await this.#host.ask(names)
      await this.#host.depart(this)
    } finally {
      this.#host.release(this)
    }
  }
}
