import type { Host } from './host'
import { rowsIn } from './wire'

const minute = 60_000
const minutesBetweenVacuums = 30

/** The product's own tables: the catalogues take longer than a shutdown should. */
const tables = `
  select string_agg(format('%I.%I', nspname, relname), ', ')
  from pg_class join pg_namespace on pg_namespace.oid = relnamespace
  where relkind = 'r' and nspname !~ '^(pg_|information_schema$)'`

/**
 * Does what a server's background processes do and this engine has none for: without checkpoints its log
 * grows without end and a restart after a crash takes longer and longer; without vacuum its tables do.
 */
export class Caretaker {
  #host: Host
  #timer: NodeJS.Timeout
  #minutes = 0
  #checkpointedAt: number
  #vacuumedAt: number

  constructor(host: Host) {
    this.#host = host
    this.#checkpointedAt = host.syncs
    this.#vacuumedAt = host.syncs
    this.#timer = setInterval(() => void this.#round().catch(() => {}), minute).unref()
  }

  /** The last round, at shutdown. */
  async finish(): Promise<void> {
    clearInterval(this.#timer)
    const own = await this.#tables()
    if (own) await this.#vacuum(own)
    await this.#checkpoint()
  }

  async #round(): Promise<void> {
    this.#minutes += 1
    if (this.#minutes % minutesBetweenVacuums === 0) await this.#vacuum('')
    await this.#checkpoint()
  }

  async #tables(): Promise<string | null> {
    return rowsIn(await this.#host.run(tables))[0]?.[0] ?? null
  }

  async #vacuum(what: string): Promise<void> {
    if (this.#host.syncs === this.#vacuumedAt) return
    await this.#host.run(`vacuum (analyze) ${what}`)
    this.#vacuumedAt = this.#host.syncs
  }

  async #checkpoint(): Promise<void> {
    if (this.#host.syncs === this.#checkpointedAt) return
    await this.#host.run('checkpoint')
    this.#checkpointedAt = this.#host.syncs
  }
}
