import { registry } from './connect'
import { EmbeddedError } from './errors'
import { engineVersion } from './folder'
import type { HostState } from './host'
import { psqlLine, realPath, socketPath } from './socket-path'

export type EmbeddedStatus = {
  /** Whether this process has the folder open for everyone, is joined to the one that has, or neither. */
  role: 'host' | 'client' | 'none'
  state: HostState | 'starting' | 'joined' | 'closed'
  /** Why it is not ready, in one sentence. */
  reason: string | null
  socketPath: string
  psqlLine: string
  /** The major version of PostgreSQL that the engine is. */
  engineVersion: string
  /** How often the engine forced a file to disk, known to the host alone. */
  fsyncs: number | null
}

/** What is known of the embedded database of a folder without opening anything. */
export async function embeddedStatus(dataDir: string): Promise<EmbeddedStatus> {
  const folder = realPath(dataDir)
  const { houses, joined } = registry()
  const place = { socketPath: socketPath(folder), psqlLine: psqlLine(folder), engineVersion }
  const opening = houses.get(folder)
  if (!opening) {
    const role = (joined.get(folder) ?? 0) > 0 ? 'client' : 'none'
    return { role, state: role === 'client' ? 'joined' : 'closed', reason: null, fsyncs: null, ...place }
  }
  const house = await Promise.race([opening.catch(reasonOf), soon()])
  if (house === null)
    return {
      role: 'host',
      state: 'starting',
      reason: 'The database is being opened.',
      fsyncs: null,
      ...place,
    }
  if (typeof house === 'string')
    return { role: 'none', state: 'failed', reason: house, fsyncs: null, ...place }
  const { state, reason, syncs } = house.host
  return { role: 'host', state, reason, fsyncs: syncs, ...place }
}

function soon(): Promise<null> {
  return new Promise((resolve) => setImmediate(() => resolve(null)))
}

function reasonOf(error: unknown): string {
  return error instanceof EmbeddedError ? error.message : String(error)
}
