import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { Caretaker } from './caretaker'
import { Connection } from './connection'
import { Engine, EngineDead } from './engine'
import { streamPair } from './pair'
import { Belongings } from './session'
import { type Guest, Sharing } from './sharing'
import { messagesIn, query, startupPacket } from './wire'

export type Limits = {
  /** How long the engine may take for one answer before it counts as dead. */
  answerMs: number
  /** How long a connection may keep the engine inside a transaction without asking anything. */
  idleMs: number
  /** How long a closing host waits for transactions that are under way. */
  closeMs: number
}

export type HostState = 'ready' | 'restarting' | 'failed' | 'closed'

const usualLimits: Limits = { answerMs: 30_000, idleMs: 30_000, closeMs: 5000 }

/** The one engine of a folder and everyone who speaks to it. */
export class Host {
  readonly limits: Limits
  state: HostState = 'ready'
  /** Why it is not ready, in words. */
  reason: string | null = null
  #folder: string | null
  #engine: Engine | null = null
  #starting: Promise<void> | null = null
  #parameters: Buffer[] = []
  #sharing = new Sharing(
    (sql) => this.ask(query(sql)),
    () => this.#connections.keys(),
  )
  #own: Guest = { belongings: new Belongings() }
  #connections = new Map<Connection, Promise<void>>()
  #caretaker: Caretaker | null = null

  /** Opens the cluster in `folder`, or an empty one in memory for null. */
  static async open(folder: string | null, limits: Partial<Limits> = {}): Promise<Host> {
    const host = new Host(folder, { ...usualLimits, ...limits })
    await host.#start()
    host.#caretaker = new Caretaker(host)
    return host
  }

  private constructor(folder: string | null, limits: Limits) {
    this.#folder = folder
    this.limits = limits
  }

  get syncs(): number {
    return this.#engine?.syncs ?? 0
  }

  get connections(): number {
    return this.#connections.size
  }

  /** A client inside this process. */
  connect(): Duplex {
    const [client, server] = streamPair()
    this.accept(server)
    return client
  }

  accept(stream: Duplex): void {
    const connection = new Connection(stream, this)
    const served = connection.serve().finally(() => this.#connections.delete(connection))
    this.#connections.set(connection, served)
  }

  /** What a new client is told about the session; waits for an engine that is being started again. */
  async parameters(): Promise<Buffer[]> {
    if (this.state === 'failed') this.#starting ??= this.#restart(null)
    await this.#starting
    if (!this.#engine) throw new EngineDead(this.reason ?? 'The database is closed.')
    return this.#parameters
  }

  async turnFor(guest: Guest): Promise<number> {
    if (!this.#engine) throw new EngineDead('The engine is being started again.')
    return this.#sharing.turnFor(guest)
  }

  isHeldBy(guest: Guest): boolean {
    return this.#sharing.isHeldBy(guest)
  }

  release(guest: Guest): void {
    this.#sharing.release(guest)
  }

  depart(guest: Guest): Promise<void> {
    return this.#sharing.depart(guest)
  }

  /** One request of the holder of the turn, one answer. */
  async ask(bytes: Buffer): Promise<Buffer> {
    if (!this.#engine) throw new EngineDead('The engine is being started again.')
    return this.#engine.ask(bytes, this.limits.answerMs)
  }

  endEngine(reason: string): never {
    this.#engine?.kill(reason)
    throw new EngineDead(reason)
  }

  /** SQL of the host's own, between the turns of others. */
  async run(sql: string): Promise<Buffer> {
    await this.turnFor(this.#own)
    try {
      return await this.ask(query(sql))
    } finally {
      this.release(this.#own)
    }
  }

  /** Lets everyone finish what they are about, within reason, then closes the engine in order. */
  async close(): Promise<void> {
    if (this.state === 'closed') return
    this.state = 'closed'
    const [sqlState, said] = ['57P01', 'The database is closing.']
    for (const connection of this.#connections.keys()) connection.retire(sqlState, said)
    await this.#everyoneLeft(this.limits.closeMs)
    for (const connection of this.#connections.keys()) connection.dismiss(sqlState, said)
    await this.#everyoneLeft(2000)
    await this.#caretaker?.finish().catch(() => {})
    await this.#starting
    await this.#engine?.close(5000)
    this.#engine = null
  }

  /** Keeps the process alive meanwhile, which sockets and engine do not. */
  async #everyoneLeft(withinMs: number): Promise<void> {
    const waiting = new AbortController()
    const late = sleep(withinMs, null, { signal: waiting.signal }).catch(() => {})
    await Promise.race([Promise.all(this.#connections.values()), late])
    waiting.abort()
  }

  async #start(): Promise<void> {
    const engine = await Engine.start(this.#folder, (reason) => this.#engineEnded(reason))
    const greeting = await engine.ask(
      startupPacket({ user: 'postgres', database: 'postgres' }),
      this.limits.answerMs,
    )
    this.#parameters = [...messagesIn(greeting)].filter(({ type }) => type === 'S').map(({ bytes }) => bytes)
    this.#engine = engine
    if (this.state === 'closed') return
    this.state = 'ready'
    this.reason = null
  }

  #engineEnded(reason: string): void {
    const dead = this.#engine
    if (!dead) return
    this.#engine = null
    if (this.state === 'closed') return
    this.state = 'restarting'
    this.reason = `The database engine stopped (${reason}) and is being started again.`
    const said = `${this.reason} Everything confirmed before is kept; try again.`
    this.#sharing.abandon(new EngineDead(reason))
    for (const connection of this.#connections.keys()) connection.dismiss('57P02', said)
    this.#starting = this.#restart(dead)
  }

  async #restart(dead: Engine | null): Promise<void> {
    try {
      await dead?.gone()
      await this.#start()
    } catch (error) {
      if (this.state !== 'closed') this.state = 'failed'
      this.reason = error instanceof Error ? error.message : String(error)
    } finally {
      this.#starting = null
    }
  }
}
