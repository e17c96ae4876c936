import { statSync } from 'node:fs'
import { connect as connectSocket, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { EmbeddedError } from './errors'
import { prepareFolder } from './folder'
import { Host, type Limits } from './host'
import { House } from './house'
import { lockHolder } from './lock'
import { failingStream } from './pair'
import { realPath, socketPath } from './socket-path'

export type EmbeddedOptions = {
  /** An engine in memory, for this process and its lifetime alone: no folder, no lock, no socket file. */
  memory?: boolean
  limits?: Partial<Limits>
  /** How long a live owner of the folder may take to open its door. */
  patienceMs?: number
}

/** What this process has open, by folder. One for all copies of this module: Next may load it more than once. */
type Registry = {
  houses: Map<string, Promise<House | null>>
  memories: Map<string, Promise<Host>>
  joined: Map<string, number>
}

const shared = globalThis as typeof globalThis & { foresaidEmbedded?: Registry }

export function registry(): Registry {
  shared.foresaidEmbedded ??= { houses: new Map(), memories: new Map(), joined: new Map() }
  return shared.foresaidEmbedded
}

/**
 * The `socket` option of postgres.js for the embedded database of a folder: at each connect it joins whoever
 * has the folder open, or opens it for everyone. Use it with `max: 1`.
 *
 * A failure comes as a stream that fails, because postgres.js never tries again after a socket function that throws.
 */
export function embeddedSocket(dataDir: string, options: EmbeddedOptions = {}): () => Promise<Duplex> {
  return async () => {
    try {
      return options.memory ? await connectInMemory(dataDir, options) : await hostOrJoin(dataDir, options)
    } catch (error) {
      return failingStream(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

/** Closes the folder's database in order if this process is its host: checkpoint, engine, socket, lock. */
export async function closeEmbedded(dataDir: string): Promise<void> {
  const { houses, memories } = registry()
  const key = realPath(dataDir)
  const house = houses.get(key)
  const memory = memories.get(dataDir)
  houses.delete(key)
  memories.delete(dataDir)
  await Promise.all([house?.then((open) => open?.close()), memory?.then((host) => host.close())])
}

async function hostOrJoin(dataDir: string, options: EmbeddedOptions): Promise<Duplex> {
  if (process.env.NEXT_PHASE === 'phase-production-build') {
    throw new EmbeddedError('building', 'The database is not opened while the app is being built.')
  }
  prepareFolder(dataDir)
  const folder = realPath(dataDir)
  const deadline = Date.now() + (options.patienceMs ?? 60_000)
  let silent: string | null = null
  while (Date.now() < deadline) {
    const house = await houseOf(folder, options, silent)
    if (house) return house.host.connect()
    const joined = await join(folder)
    if (joined.stream) return joined.stream
    silent = joined.silent
    await sleep(20 + Math.random() * 80)
  }
  const owner = lockHolder(folder)
  const who = owner ? `process ${owner.pid}, which does not answer` : 'another process'
  throw new EmbeddedError('taken', `The database in ${folder} is in use by ${who}.`)
}

/** The house of this process, opened if nobody else has the folder; null if somebody has. */
async function houseOf(
  folder: string,
  options: EmbeddedOptions,
  silent: string | null,
): Promise<House | null> {
  const { houses } = registry()
  const known = houses.get(folder)
  if (known) return known
  if (lockHolder(folder, silent)) return null
  const opening = House.open(folder, options.limits ?? {}, silent)
  houses.set(folder, opening)
  const house = await opening.catch((error) => {
    houses.delete(folder)
    throw error
  })
  if (!house) houses.delete(folder)
  return house
}

/** A connection to the folder's host through its socket file; else the lock of an owner that has long refused one. */
async function join(folder: string): Promise<{ stream: Socket | null; silent: string | null }> {
  const owner = lockHolder(folder)
  const stream = connectSocket(owner?.socket ?? socketPath(folder))
  const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
    stream.once('connect', () => resolve(null)).once('error', resolve)
  })
  stream.removeAllListeners()
  if (!failure) return { stream: counted(folder, stream), silent: null }
  if (failure.code === 'EACCES')
    throw new EmbeddedError('taken', `The database in ${folder} is another user's.`, failure)
  const refused = owner !== null && failure.code === 'ECONNREFUSED' && isOlder(owner.file, 2000)
  return { stream: null, silent: refused ? owner.file : null }
}

/** A new owner may not have cleared away its predecessor's socket yet. */
function isOlder(file: string, ageMs: number): boolean {
  const made = statSync(file, { throwIfNoEntry: false })
  return made !== undefined && Date.now() - made.mtimeMs > ageMs
}

function counted(folder: string, stream: Socket): Socket {
  const { joined } = registry()
  joined.set(folder, (joined.get(folder) ?? 0) + 1)
  return stream.once('close', () => joined.set(folder, (joined.get(folder) ?? 1) - 1))
}

function connectInMemory(name: string, options: EmbeddedOptions): Promise<Duplex> {
  const { memories } = registry()
  const host = memories.get(name) ?? Host.open(null, options.limits)
  memories.set(name, host)
  return host.then((open) => open.connect())
}
