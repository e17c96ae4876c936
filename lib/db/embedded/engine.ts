import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Worker } from 'node:worker_threads'
import { EmbeddedError, type EmbeddedFailure } from './errors'

/** The engine ended while it was asked, or was not there to be asked. */
export class EngineDead extends Error {}

type Report =
  | { ready: { syncs: number } }
  | { refused: { code: string; message: string } }
  | { answer: Uint8Array[]; syncs: number }
  | { dead: string }
  | { closed: true }

type Waiting = { resolve: (report: Report) => void; reject: (error: Error) => void }

const startSeconds = 120

/** One life of the engine in its thread: asked one thing at a time, it answers or is dead for good. */
export class Engine {
  /** How often the engine forced a file to disk since it started. */
  syncs = 0
  #worker: Worker
  #waiting: Waiting | null = null
  #dead: string | null = null
  #gone: Promise<unknown> = Promise.resolve()
  #onDeath: (reason: string) => void

  /** Starts the thread on a folder (or in memory, for null) and waits until the engine answers. */
  static async start(folder: string | null, onDeath: (reason: string) => void): Promise<Engine> {
    const engine = new Engine(folder, onDeath)
    const report = await engine.#exchange(null, startSeconds * 1000)
    if ('refused' in report) {
      await engine.close(0)
      throw refusal(folder, report.refused)
    }
    return engine
  }

  private constructor(folder: string | null, onDeath: (reason: string) => void) {
    this.#onDeath = onDeath
    this.#worker = startWorker(folder)
    this.#worker.on('message', (report: Report) => this.#heard(report))
    this.#worker.on('error', (error) => this.#end(error.message))
    this.#worker.on('exit', () => this.#end('its thread ended'))
    this.#worker.unref()
  }

  /** Sends whole messages and returns the engine's whole answer. */
  async ask(bytes: Buffer, timeoutMs: number): Promise<Buffer> {
    const report = await this.#exchange(bytes, timeoutMs)
    if (!('answer' in report)) throw new EngineDead('The engine answered out of turn.')
    this.syncs = report.syncs
    return Buffer.concat(report.answer)
  }

  /** Lets the engine close its files in order; after `timeoutMs` it is ended as it stands. */
  async close(timeoutMs: number): Promise<void> {
    this.#onDeath = () => {}
    if (timeoutMs > 0 && !this.#dead) await this.#exchange('close', timeoutMs).catch(() => {})
    this.#end('it was closed')
    await this.#gone
  }

  /** Resolves when the thread of a dead engine has really ended: until then it may still write to its folder. */
  async gone(): Promise<void> {
    await this.#gone
  }

  /** Ends the thread at once, and with it whatever the engine was doing. */
  kill(reason: string): void {
    this.#end(reason)
  }

  async #exchange(bytes: Buffer | 'close' | null, timeoutMs: number): Promise<Report> {
    if (this.#dead) throw new EngineDead(this.#dead)
    if (this.#waiting) throw new Error('The engine was asked twice at once.')
    this.#worker.ref()
    const late = setTimeout(() => this.#end(`no answer for ${timeoutMs / 1000} s`), timeoutMs)
    try {
      return await new Promise<Report>((resolve, reject) => {
        this.#waiting = { resolve, reject }
        if (bytes === 'close') this.#worker.postMessage(bytes)
        else if (bytes) this.#send(bytes)
      })
    } finally {
      clearTimeout(late)
      this.#worker.unref()
    }
  }

  /** A copy of its own, since sending a view sends all that it is a view of. */
  #send(bytes: Buffer): void {
    const copy = new Uint8Array(bytes)
    this.#worker.postMessage(copy, [copy.buffer])
  }

  #heard(report: Report): void {
    if ('dead' in report) this.#end(report.dead)
    if ('ready' in report) this.syncs = report.ready.syncs
    const waiting = this.#waiting
    this.#waiting = null
    waiting?.resolve(report)
  }

  #end(reason: string): void {
    if (this.#dead) return
    this.#dead = reason
    this.#gone = this.#worker.terminate()
    this.#waiting?.reject(new EngineDead(reason))
    this.#waiting = null
    this.#onDeath(reason)
  }
}

/** By file path and without our own loaders: bundlers rewrite `new Worker(…)`, so the class comes from the process. */
function startWorker(folder: string | null): Worker {
  const file = path.join(process.cwd(), 'lib', 'db', 'embedded', 'worker.mjs')
  if (!existsSync(file)) {
    throw new EmbeddedError(
      'failed',
      `The embedded database must be started from Foresaid's own folder (${file} is missing).`,
    )
  }
  const threads = process.getBuiltinModule('node:worker_threads')
  return new threads.Worker(file, { workerData: { folder }, execArgv: [], stdin: true })
}

function refusal(folder: string | null, refused: { code: string; message: string }): EmbeddedError {
  const sentences: Partial<Record<string, [EmbeddedFailure, string]>> = {
    'not-durable': [
      'not-durable',
      `The embedded database would not survive a power cut (${refused.message}), so it was not opened.`,
    ],
    ENOSPC: ['unwritable', `The disk that holds ${folder} is full.`],
    EACCES: ['unwritable', `The folder ${folder} cannot be written to.`],
    EROFS: ['unwritable', `The folder ${folder} is on a disk that cannot be written to.`],
  }
  const [code, sentence] = sentences[refused.code] ?? [
    'failed',
    `The embedded database in ${folder ?? 'memory'} could not be opened: ${refused.message}.`,
  ]
  return new EmbeddedError(code, sentence)
}
