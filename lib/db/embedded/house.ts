import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { EmbeddedError } from './errors'
import { checkVersion, clusterFolder } from './folder'
import { Host, type Limits } from './host'
import { type Lock, takeLock } from './lock'
import { clearSocket, prepareSocketFolder, socketPath } from './socket-path'

/** A host with its door: the lock on the folder, and the socket file through which others join. */
export class House {
  readonly host: Host
  #server: Server
  #dataDir: string
  #socket: string
  #lock: Lock

  /** Opens the folder's database for everyone, or returns null if another process has it. */
  static async open(dataDir: string, limits: Partial<Limits>, silent: string | null): Promise<House | null> {
    const socket = socketPath(dataDir)
    const lock = takeLock(dataDir, socket, silent)
    if (!lock) return null
    rmSync(socket, { force: true }) // a dead owner's; it would refuse connections in our name
    try {
      checkVersion(dataDir)
      prepareSocketFolder(socket, dataDir)
      const host = await Host.open(clusterFolder(dataDir), limits)
      return new House(host, await listen(host, socket), dataDir, socket, lock)
    } catch (error) {
      lock.release()
      throw error
    }
  }

  private constructor(host: Host, server: Server, dataDir: string, socket: string, lock: Lock) {
    this.host = host
    this.#server = server
    this.#dataDir = dataDir
    this.#socket = socket
    this.#lock = lock
  }

  async close(): Promise<void> {
    this.#server.close()
    rmSync(this.#socket, { force: true }) // at once, so that newcomers wait rather than join
    await this.host.close()
    clearSocket(this.#socket, this.#dataDir)
    this.#lock.release()
  }
}

async function listen(host: Host, socket: string): Promise<Server> {
  const server = createServer((stream) => host.accept(stream.unref()))
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(socket, resolve)
    })
    chmodSync(socket, 0o600)
  } catch (error) {
    await host.close()
    throw new EmbeddedError('unwritable', `The socket ${socket} cannot be made.`, error)
  }
  return server.unref()
}
